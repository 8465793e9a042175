import { commit, EmployerSites } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";
import { waits } from "./wait.ts";

/** Takes a place away: at once where the county trusts the employer, otherwise once it agrees. */
export async function removeSite(scope: Scope, desk: Desk, id: string): Promise<{ live: boolean }> {
  const sites = EmployerSites.in(scope.directory);
  const site = found(await sites.find(desk.employerId, id));
  if (desk.trusted)
    await commit(
      scope.db,
      sites.remove(desk.employerId, site.id),
      audited(scope, desk, "employer.site-removed", desk.employerId),
    );
  else
    await commit(
      scope.db,
      ...waits(scope, desk, { kind: "site-removal", about: site.id, content: { name: site.name } }),
      audited(scope, desk, "desk.site-removal-asked", desk.employerId),
    );
  return { live: desk.trusted };
}
