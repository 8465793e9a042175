import { Indicators, ProgrammeGoals } from "#db/repositories";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** What the region wants to reach, and what it no longer does, with the indicators to measure it by. */
export async function listProgrammeGoals(scope: Scope, _reader: Reader) {
  forAgency(scope);
  const [goals, indicators] = await Promise.all([
    ProgrammeGoals.in(scope.directory).all(),
    Indicators.in(scope.directory).all(),
  ]);
  return { goals, indicators };
}
