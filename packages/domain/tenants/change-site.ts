import { commit, Tenants } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { siteOf, type SiteInput } from "./site-input.ts";

/** Changes what the county says about itself: claim, introduction, contact person, links. */
export async function changeSite(scope: Scope, lead: Lead, input: SiteInput) {
  await commit(
    scope.db,
    Tenants.in(scope.directory).changeOwn({ site: siteOf(input), updatedAt: scope.clock.now() }),
    audited(scope, lead, "tenant.site-changed", scope.tenant.id),
  );
}
