import { commit, ProgrammeGoals } from "#db/repositories";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import { neighbours } from "../indicators/move-indicator.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** Lets a goal change places with the one above or below it in its programme. */
export async function moveProgrammeGoal(scope: Scope, lead: Lead, id: string, direction: "up" | "down"): Promise<void> {
  forAgency(scope);
  const all = await ProgrammeGoals.in(scope.directory).all();
  const programme = all.find((goal) => goal.id === id)?.programme;
  const holding = all.filter((goal) => goal.programme === programme && goal.retiredAt === null);
  const [one, other] = neighbours(holding, id, direction);
  if (!other) return;
  await commit(
    scope.db,
    ProgrammeGoals.in(scope.directory).swap(one, other),
    audited(scope, lead, "programme-goal.moved", id, { direction }),
  );
}
