import { commit, Goals, violatedConstraint } from "#db/repositories";
import { newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { GoalInput } from "./goal-input.ts";
import { indicatorCalled, unknownIndicator } from "./indicator-called.ts";

/** Adds a goal of the county's own. The same `id` is one goal. */
export async function addGoal(
  scope: Scope,
  lead: Lead,
  { indicator, ...input }: GoalInput,
  id = newId("gol"),
): Promise<{ id: Id<"gol"> } | { problems: Problem[] }> {
  if (!scope.tenant.programmes.includes(input.programme)) return { problems: [{ field: "programme", rule: "choice" }] };
  const measure = await indicatorCalled(scope, indicator);
  if (!measure) return unknownIndicator;
  const goal = { id, ...input, indicator: measure, basedOn: null, updatedAt: scope.clock.now() };
  try {
    await commit(scope.db, Goals.in(scope.db).add(goal), audited(scope, lead, "goal.added", id));
  } catch (error) {
    if (!violatedConstraint(error)) throw error;
  }
  return { id };
}
