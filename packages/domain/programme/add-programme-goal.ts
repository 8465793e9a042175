import { commit, ProgrammeGoals, violatedConstraint } from "#db/repositories";
import { newId, type Id, type Indicator, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { unlessIndicatorGone } from "./aim.ts";
import type { GoalInput } from "./goal-input.ts";

/** Gives the region a goal, which every county of the programme inherits from this moment on. The same `id` is one goal. */
export async function addProgrammeGoal(
  scope: Scope,
  lead: Lead,
  { indicator, ...input }: GoalInput,
  id = newId("gol"),
): Promise<{ id: Id<"gol"> } | { problems: Problem[] }> {
  forAgency(scope);
  return unlessIndicatorGone(async () => {
    await commit(
      scope.db,
      ProgrammeGoals.in(scope.directory).add(id, { ...input, indicator: indicator as Indicator }, scope.clock.now()),
      audited(scope, lead, "programme-goal.added", id),
    );
    return { id };
  }).catch((error) => {
    if (violatedConstraint(error)) return { id };
    throw error;
  });
}
