import { commit, Goals, ProgrammeReadings } from "#db/repositories";
import { refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Compared } from "../directory/settle-overtaken.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { viewGoal } from "./view-goal.ts";

/**
 * Settles the county's own version of a goal that the region has: `take` gives it up for the region's, `keep` confirms it against the
 * version that was compared. Where the region has changed the goal again since, it is not given up.
 */
export async function settleGoal(
  scope: Scope,
  lead: Lead,
  { id, version }: Compared,
  decision: "take" | "keep",
): Promise<{ settled: boolean }> {
  const { goal } = await viewGoal(scope, id);
  if (goal.origin !== "adapted" || !Number.isSafeInteger(version) || version > goal.regional!.version)
    refuse("not-found");
  const goals = Goals.in(scope.db);
  const goalId = id as Id<"gol">;
  const settled = decision === "keep" ? goals.confirm(goalId, version) : goals.giveUp(goalId, version);
  const [rows] = await commit(
    scope.db,
    settled,
    ProgrammeReadings.in(scope.db).note(id, version, scope.clock.now()),
    audited(scope, lead, decision === "keep" ? "goal.kept-own" : "goal.region-taken", id),
  );
  return { settled: rows.length > 0 };
}
