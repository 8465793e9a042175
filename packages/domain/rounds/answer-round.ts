import { commit, RoundCards, RoundCounties, Rounds } from "#db/repositories";
import { found, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

type Answered = { given: number } | { problems: Problem[] };

/** Answers a round with those of the cards put aside that are shared with the region; an earlier answer is replaced. */
export async function answerRound(scope: Scope, editor: Editor, roundId: string): Promise<Answered> {
  const cards = await RoundCards.in(scope.db).of(roundId);
  const experiences = cards.map(({ sharedId }) => sharedId).filter((id) => id !== null);
  return answer(scope, editor, roundId, "cards", { experiences, regret: "" });
}

/** Says that there is nothing to tell this time, and why. */
export const sendRegret = (scope: Scope, editor: Editor, roundId: string, regret: string): Promise<Answered> =>
  answer(scope, editor, roundId, "regret", { experiences: [], regret });

async function answer(
  scope: Scope,
  editor: Editor,
  roundId: string,
  field: "cards" | "regret",
  given: { experiences: Id<"shr">[]; regret: string },
): Promise<Answered> {
  const counties = RoundCounties.in(scope.directory);
  const [round] = await Promise.all([Rounds.in(scope.directory).find(roundId), counties.own(roundId).then(found)]);
  const { id, closedAt } = found(round);
  const closed: Answered = { problems: [{ field, rule: "round-closed" }] };
  if (closedAt !== null) return closed;
  if (field === "cards" && given.experiences.length === 0) return { problems: [{ field, rule: "nothing-shared" }] };
  const [noted] = await commit(
    scope.db,
    counties.answer(id, given, scope.clock.now()),
    audited(scope, editor, "round.answered", id, { experiences: given.experiences.length }),
  );
  return noted.length > 0 ? { given: given.experiences.length } : closed;
}
