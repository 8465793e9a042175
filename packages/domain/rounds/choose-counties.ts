import { Tenants } from "#db/repositories";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** The counties a round can ask; one that is paused cannot be. */
export async function chooseCounties(scope: Scope, _reader: Reader) {
  forAgency(scope);
  const tenants = await Tenants.in(scope.directory).list();
  return tenants
    .filter(({ kind }) => kind === "county")
    .map(({ slug, name, status }) => ({ slug, name, isPaused: status === "paused" }));
}
export type ChoosableCounty = Awaited<ReturnType<typeof chooseCounties>>[number];
