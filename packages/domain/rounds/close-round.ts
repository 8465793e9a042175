import { commit, RoundCounties, Rounds } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { tellAll } from "./tell-all.ts";

/** Ends a round: what was answered stays, nothing more is taken. Closing it twice closes it once. */
export async function closeRound(scope: Scope, editor: Editor, id: string): Promise<void> {
  forAgency(scope);
  const [round, counties] = await Promise.all([
    Rounds.in(scope.directory).find(id).then(found),
    RoundCounties.in(scope.directory).of(id),
  ]);
  if (round.closedAt !== null) return;
  await commit(
    scope.db,
    Rounds.in(scope.directory).close(round.id, scope.clock.now()),
    ...tellAll(scope, "closed", round, counties, round.deadline),
    audited(scope, editor, "round.closed", round.id),
  );
}
