import { commit, Goals } from "#db/repositories";
import { dayOf, refuse, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { viewGoal } from "./view-goal.ts";

/** Ends a goal of the county's own. Not while a grant runs that was given for it. */
export async function endGoal(
  scope: Scope,
  lead: Lead,
  id: string,
): Promise<{ ended: true } | { problems: Problem[] }> {
  const { goal, grants } = await viewGoal(scope, id);
  if (goal.origin !== "own" || goal.retired) refuse("not-found");
  const today = dayOf(scope.clock.now());
  const running = grants.filter(({ endsOn }) => endsOn >= today).map(({ title }) => `Bescheid „${title}“`);
  const inUse = () => ({ problems: [{ field: "ende", rule: "in-use" as const, limit: running.join(", ") }] });
  if (running.length > 0) return inUse();
  try {
    await commit(scope.db, Goals.in(scope.db).end(goal.id, scope.clock.now()), audited(scope, lead, "goal.ended", id));
    return { ended: true };
  } catch (error) {
    if (Goals.inUse(error)) return inUse();
    throw error;
  }
}
