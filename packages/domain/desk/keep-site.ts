import { commit, EmployerSites, violatedConstraint } from "#db/repositories";
import { found, newId, sha256, type EmployerId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { isMunicipality } from "../directory/employer-record.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import type { Desk } from "./open-desk.ts";
import type { SiteInput } from "./site-input.ts";
import { waits } from "./wait.ts";

/** Adds a place, or changes the one with this id: at once where the county trusts the employer, otherwise once it agrees. */
export async function keepSite(
  scope: Scope,
  desk: Desk,
  input: SiteInput,
  id?: string,
): Promise<{ live: boolean } | { problems: Problem[] }> {
  whileOpen(scope);
  const sites = EmployerSites.in(scope.directory);
  if (id) found(await sites.find(desk.employerId, id));
  if (!(await isMunicipality(scope, input.municipalityAgs)))
    return { problems: [{ field: "municipalityAgs", rule: "unknown-place" }] };
  const there = (await sites.ofEmployer(desk.employerId)).filter((site) => site.id !== id);
  if (there.some((site) => placeKey(site) === placeKey(input))) return { problems: [{ field: "name", rule: "taken" }] };
  if (desk.trusted) {
    try {
      await commit(
        scope.db,
        putSite(scope, desk.employerId, input, id),
        audited(scope, desk, "employer.site-kept", desk.employerId),
      );
    } catch (error) {
      if (violatedConstraint(error)?.includes("employer_sites"))
        return { problems: [{ field: "name", rule: "taken" }] };
      throw error;
    }
    return { live: true };
  }
  const wish = waits(scope, desk, {
    kind: id ? "site-change" : "site-add",
    about: id ?? (await sha256(placeKey(input))),
    content: { ...input },
  });
  const [, added] = await commit(scope.db, ...wish, audited(scope, desk, "desk.site-asked", desk.employerId));
  return added.length > 0 ? { live: false } : { problems: [{ field: "name", rule: "waiting-full" }] };
}

/** What puts a place into the directory, or changes the one with this id. */
export const putSite = (scope: Scope, employerId: EmployerId, words: SiteInput, id?: string) => {
  const now = scope.clock.now();
  const sites = EmployerSites.in(scope.directory);
  return id
    ? sites.change(employerId, id, { ...words, updatedAt: now })
    : sites.add({ id: newId("ste"), employerId, ...words, createdAt: now, updatedAt: now });
};

const placeKey = ({ name, street, municipalityAgs }: Pick<SiteInput, "name" | "street" | "municipalityAgs">) =>
  [municipalityAgs, street, name].join("\n");
