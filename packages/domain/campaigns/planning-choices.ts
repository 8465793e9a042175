import { listBudgetLines } from "../funding/list-budget-lines.ts";
import { listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import { listPlaces } from "./list-places.ts";

/** What a plan can be chosen from: the county's municipalities, budget lines and indicators. */
export async function planningChoices(scope: Scope) {
  const [places, lines, indicators] = await Promise.all([
    listPlaces(scope),
    listBudgetLines(scope),
    listIndicators(scope),
  ]);
  return { places, lines, indicators };
}
export type PlanningChoices = Awaited<ReturnType<typeof planningChoices>>;
