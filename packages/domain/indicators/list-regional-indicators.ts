import { Indicators, type RegionalIndicator } from "#db/repositories";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** What the region counts and what it has put aside, for the agency. */
export async function listRegionalIndicators(
  scope: Scope,
  _reader: Reader,
): Promise<{ inUse: RegionalIndicator[]; retired: RegionalIndicator[] }> {
  forAgency(scope);
  const all = await Indicators.in(scope.directory).all();
  return {
    inUse: all.filter(({ retiredAt }) => retiredAt === null),
    retired: all.filter(({ retiredAt }) => retiredAt !== null),
  };
}
