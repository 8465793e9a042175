import { commit, Goals } from "#db/repositories";
import type { Indicator, Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { sameAim } from "./aim.ts";
import type { AimInput } from "./goal-input.ts";
import { indicatorCalled, unknownIndicator } from "./indicator-called.ts";
import { viewGoal } from "./view-goal.ts";

/**
 * Changes a goal for this county: its own, or the region's, which it adapts by that. What says the same as the region is no
 * adaptation.
 */
export async function changeGoal(
  scope: Scope,
  lead: Lead,
  id: string,
  { indicator, ...input }: AimInput,
): Promise<{ changed: boolean } | { problems: Problem[] }> {
  const [{ goal }, measure] = await Promise.all([viewGoal(scope, id), indicatorCalled(scope, indicator)]);
  const aim = { ...input, indicator: measure ?? (indicator as Indicator) };
  if (!measure && indicator !== goal.indicator) return unknownIndicator;
  if (sameAim(goal, aim)) return { changed: false };
  const goals = Goals.in(scope.db);
  const now = scope.clock.now();
  const write =
    goal.origin === "inherited"
      ? goals.add({
          id: goal.id,
          programme: goal.programme,
          ...aim,
          basedOn: goal.regional!.version,
          updatedAt: now,
        })
      : goals.change(goal.id, { ...aim, updatedAt: now });
  await commit(scope.db, write, audited(scope, lead, goal.origin === "own" ? "goal.changed" : "goal.adapted", id));
  return { changed: true };
}
