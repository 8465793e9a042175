import { commit, Municipalities } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

type NewMunicipality = Parameters<Municipalities["add"]>[0][number];

/** Tells the region about municipalities of a county, as a new region or a new county needs them. The agency's to do. */
export async function addMunicipalities(scope: Scope, lead: Lead, municipalities: NewMunicipality[]): Promise<void> {
  if (scope.tenant.kind !== "agency") refuse("not-allowed");
  await commit(
    scope.db,
    Municipalities.in(scope.directory).add(municipalities),
    audited(scope, lead, "municipalities.added", "region", { number: municipalities.length }),
  );
}
