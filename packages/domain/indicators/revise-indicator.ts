import { commit, Indicators, type RegionalIndicator } from "#db/repositories";
import { found, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { IndicatorChange } from "./indicator-input.ts";

export type Words = Pick<
  RegionalIndicator,
  "name" | "nameEn" | "unit" | "counts" | "leavesOut" | "aboutPeople" | "sums"
>;

/** The platform counts it by itself: it can be called otherwise, and stays what it is. */
export const isKnown = (id: string): boolean => !id.startsWith("ind_");

/** What a revision needs of its occasion: why, and the revision it was written over. */
type Occasion = Pick<IndicatorChange, "reason" | "seen"> & { action: string; retired: boolean };

/** Gives an indicator of the region its next revision; the schema refuses what would reach into figures that are out. */
export async function reviseIndicator(
  scope: Scope,
  lead: Lead,
  id: string,
  words: (current: RegionalIndicator) => Words,
  { reason, seen, action, retired }: Occasion,
): Promise<{ revised: boolean } | { problems: Problem[] }> {
  forAgency(scope);
  const current = found(await Indicators.in(scope.directory).find(id));
  const next = words(current);
  if (retired === (current.retiredAt !== null) && same(current, next)) return { revised: false };
  try {
    await commit(
      scope.db,
      Indicators.in(scope.directory).revise(current.id, seen, next, { retired, reason, at: scope.clock.now() }),
      audited(scope, lead, action, id, { reason }),
    );
    return { revised: true };
  } catch (error) {
    if (Indicators.overtaken(error)) return { problems: [{ field: "reason", rule: "overtaken" }] };
    if (Indicators.nameTaken(error)) return { problems: [{ field: "name", rule: "taken" }] };
    if (Indicators.released(error))
      return {
        problems: [{ field: next.aboutPeople === current.aboutPeople ? "sums" : "about", rule: "released" }],
      };
    throw error;
  }
}

const same = (one: Words, other: Words) =>
  (["name", "nameEn", "unit", "counts", "leavesOut", "aboutPeople", "sums"] as const).every(
    (key) => one[key] === other[key],
  );

/** The words an indicator has now, where only its standing changes. */
export const asItIs = ({ name, nameEn, unit, counts, leavesOut, aboutPeople, sums }: RegionalIndicator) => ({
  name,
  nameEn,
  unit,
  counts,
  leavesOut,
  aboutPeople,
  sums,
});
