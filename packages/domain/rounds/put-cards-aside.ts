import { commit, ExperienceCards, RoundCards, RoundCounties, Rounds } from "#db/repositories";
import { found, newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Puts own cards aside for the answer to a round. The agency learns that an answer is being written, not which. */
export async function putCardsAside(
  scope: Scope,
  editor: Editor,
  roundId: string,
  cardIds: string[],
): Promise<{ put: number } | { problems: Problem[] }> {
  const cards = ExperienceCards.in(scope.db);
  const [round, , ...chosen] = await Promise.all([
    Rounds.in(scope.directory).find(roundId),
    RoundCounties.in(scope.directory).own(roundId).then(found),
    ...cardIds.map((id) => cards.find(id).then(found)),
  ]);
  const { id, closedAt } = found(round);
  if (closedAt !== null) return { problems: [{ field: "known", rule: "round-closed" }] };
  const now = scope.clock.now();
  const [, , ...added] = await commit(
    scope.db,
    RoundCounties.in(scope.directory).begin(id, now),
    audited(scope, editor, "round.answer-begun", id),
    ...chosen.map((card) =>
      RoundCards.in(scope.db).add({ id: newId("rcd"), roundId: id, cardId: card.id as Id<"exp">, putAsideAt: now }),
    ),
  );
  return { put: added.flat().length };
}
