import { commit, Tenants } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { legalOf, type LegalInput } from "./legal-input.ts";

/** Changes the fields that the legal pages are composed from. */
export async function changeLegal(scope: Scope, lead: Lead, input: LegalInput) {
  await commit(
    scope.db,
    Tenants.in(scope.directory).changeOwn({ legal: legalOf(input), updatedAt: scope.clock.now() }),
    audited(scope, lead, "tenant.legal-changed", scope.tenant.id),
  );
}
