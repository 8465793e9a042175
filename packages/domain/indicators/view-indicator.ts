import { Indicators, ProgrammeGoals } from "#db/repositories";
import { found } from "#kernel";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { isKnown } from "./revise-indicator.ts";

/** An indicator of the region with its revisions, the newest first, and what may still be changed about it. */
export async function viewIndicator(scope: Scope, _reader: Reader, id: string) {
  forAgency(scope);
  const indicators = Indicators.in(scope.directory);
  const [indicator, versions, released, goals] = await Promise.all([
    indicators.find(id),
    indicators.versions(id),
    indicators.isReleased(id),
    ProgrammeGoals.in(scope.directory).measuredBy(id),
  ]);
  return { indicator: found(indicator), versions, released, known: isKnown(id), goals };
}
export type IndicatorView = Awaited<ReturnType<typeof viewIndicator>>;
