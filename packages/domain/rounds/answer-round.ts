import { commit, RoundCards, RoundCounties, Rounds } from "#db/repositories";
import { found, type Id, type Problem, type Rule } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

type Answered = { given: number } | { problems: Problem[] };

/**
 * Answers a round with cards that were put aside and are shared with the region; an earlier answer is replaced. What is not
 * shared yet cannot go along.
 */
export async function answerRound(scope: Scope, editor: Editor, roundId: string, chosen: string[]): Promise<Answered> {
  const cards = await RoundCards.in(scope.db).of(roundId);
  const experiences = cards.flatMap(({ id, sharedId }) => (sharedId !== null && chosen.includes(id) ? [sharedId] : []));
  const missing: Rule = cards.some(({ sharedId }) => sharedId !== null) ? "required" : "nothing-shared";
  return answer(scope, editor, roundId, "cards", { experiences, regret: "" }, experiences.length === 0 && missing);
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
  missing: Rule | false = false,
): Promise<Answered> {
  const counties = RoundCounties.in(scope.directory);
  const [round] = await Promise.all([Rounds.in(scope.directory).find(roundId), counties.own(roundId).then(found)]);
  const { id, closedAt } = found(round);
  const closed: Answered = { problems: [{ field, rule: "round-closed" }] };
  if (closedAt !== null) return closed;
  if (missing) return { problems: [{ field, rule: missing }] };
  const [noted] = await commit(
    scope.db,
    counties.answer(id, given, scope.clock.now()),
    audited(scope, editor, "round.answered", id, { experiences: given.experiences.length }),
  );
  return noted.length > 0 ? { given: given.experiences.length } : closed;
}
