import { found } from "#kernel";
import { GrantGoals } from "#db/repositories";
import { listAllIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import { listGoals } from "./list-goals.ts";

/** One of the county's goals, with what it can be measured by and the grants that were given for it. */
export async function viewGoal(scope: Scope, id: string) {
  const [goals, indicators, grants] = await Promise.all([
    listGoals(scope),
    listAllIndicators(scope),
    GrantGoals.in(scope.db).grantsWith(id),
  ]);
  return { goal: found(goals.find((goal) => goal.id === id)), indicators, grants };
}
