import { commit, RoundCards, RoundCounties, Rounds } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Takes a card out of the answer that is being written; the card itself stays. The last one taken out, nothing is begun. */
export async function putCardBack(scope: Scope, editor: Editor, roundId: string, id: string): Promise<void> {
  const [round, , cards] = await Promise.all([
    Rounds.in(scope.directory).find(roundId),
    RoundCounties.in(scope.directory).own(roundId).then(found),
    RoundCards.in(scope.db).of(roundId),
  ]);
  if (!cards.some((card) => card.id === id)) refuse("not-found");
  const roundOf = found(round).id;
  await commit(
    scope.db,
    RoundCards.in(scope.db).remove(roundId, id),
    ...(cards.length === 1 ? [RoundCounties.in(scope.directory).putBack(roundOf)] : []),
    audited(scope, editor, "round.card-put-back", roundOf),
  );
}
