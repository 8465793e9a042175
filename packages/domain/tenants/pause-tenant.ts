import { commit, Tenants } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** Lets the project rest: the pages stay, the forms close and say so. */
export const pauseTenant = (scope: Scope, lead: Lead) => switchTo(scope, lead, "paused");

/** Opens the forms of a resting project again. */
export const resumeTenant = (scope: Scope, lead: Lead) => switchTo(scope, lead, "active");

async function switchTo(scope: Scope, lead: Lead, status: "active" | "paused") {
  if (scope.tenant.status === status) return;
  await commit(
    scope.db,
    Tenants.in(scope.directory).changeOwn({ status, updatedAt: scope.clock.now() }),
    audited(scope, lead, status === "paused" ? "tenant.paused" : "tenant.resumed", scope.tenant.id),
  );
}
