import { Indicators, ProgrammeGoals } from "#db/repositories";
import { found } from "#kernel";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** A goal of the region with its versions, the newest first. */
export async function viewProgrammeGoal(scope: Scope, _reader: Reader, id: string) {
  forAgency(scope);
  const [goal, versions, indicators] = await Promise.all([
    ProgrammeGoals.in(scope.directory).find(id),
    ProgrammeGoals.in(scope.directory).versions(id),
    Indicators.in(scope.directory).all(),
  ]);
  return { goal: found(goal), versions, indicators };
}
export type ProgrammeGoalView = Awaited<ReturnType<typeof viewProgrammeGoal>>;
