import { commit, Tenants } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** Pauses a county whose funding ended, or wakes it. Its pages stay; its forms close and say so. A second time changes nothing. */
export async function changeCountyStatus(
  scope: Scope,
  lead: Lead,
  slug: string,
  status: "active" | "paused",
): Promise<void> {
  if (scope.tenant.kind !== "agency") refuse("not-allowed");
  const registry = Tenants.in(scope.directory);
  const { id, kind, status: before } = found(await registry.findSlug(slug));
  if (kind !== "county") refuse("not-found");
  if (before === status) return;
  await commit(
    scope.db,
    registry.changeStatus(id, status, scope.clock.now()),
    audited(scope, lead, status === "paused" ? "county.paused" : "county.resumed", id, { slug }),
  );
}
