import { commit, ProgrammeGoals, type ProgrammeGoal } from "#db/repositories";
import { found, type Indicator, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { StatusChange } from "../indicators/indicator-input.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { sameAim, unlessIndicatorGone, type Aim } from "./aim.ts";
import type { GoalChange } from "./goal-input.ts";

type Answer = { version: number } | { unchanged: true } | { problems: Problem[] };

/** Changes a goal of the region, for every county that has not adapted it. */
export async function changeProgrammeGoal(scope: Scope, lead: Lead, id: string, input: GoalChange): Promise<Answer> {
  const { reason, seen, indicator, ...aim } = input;
  const next = { ...aim, indicator: indicator as Indicator };
  return revise(scope, lead, id, () => next, { reason, seen, action: "programme-goal.changed", retired: false });
}

/** Ends a goal of the region; a county that adapted it may keep its own version. */
export const endProgrammeGoal = (scope: Scope, lead: Lead, id: string, input: StatusChange) =>
  revise(scope, lead, id, (goal) => goal, { ...input, action: "programme-goal.ended", retired: true });

/** Lets a goal of the region hold again. */
export const resumeProgrammeGoal = (scope: Scope, lead: Lead, id: string, input: StatusChange) =>
  revise(scope, lead, id, (goal) => goal, { ...input, action: "programme-goal.resumed", retired: false });

async function revise(
  scope: Scope,
  lead: Lead,
  id: string,
  aimOf: (goal: ProgrammeGoal) => Aim,
  { reason, seen, action, retired }: StatusChange & { action: string; retired: boolean },
): Promise<Answer> {
  forAgency(scope);
  const goal = found(await ProgrammeGoals.in(scope.directory).find(id));
  const { text, indicator, targets } = aimOf(goal);
  const aim = { text, indicator, targets };
  if (retired === (goal.retiredAt !== null) && sameAim(goal, aim)) return { unchanged: true };
  return unlessIndicatorGone(async () => {
    try {
      await commit(
        scope.db,
        ProgrammeGoals.in(scope.directory).revise(goal.id, seen, aim, { retired, reason, at: scope.clock.now() }),
        audited(scope, lead, action, id, { reason }),
      );
      return { version: seen + 1 };
    } catch (error) {
      if (ProgrammeGoals.overtaken(error)) return { problems: [{ field: "reason", rule: "overtaken" as const }] };
      throw error;
    }
  });
}
