import { ExperienceCards, RoundCards, RoundCounties, RoundNotices, Rounds } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { isPast, stateOf } from "./round-state.ts";

const CHOICES = 60;

/** A round this county was asked in: what is asked, what it has put aside, what it has answered. */
export async function viewOwnRound(scope: Scope, _reader: Reader, id: string) {
  const [round, own, cards, answers, notices, all] = await Promise.all([
    Rounds.in(scope.directory).find(id),
    RoundCounties.in(scope.directory).own(id).then(found),
    RoundCards.in(scope.db).of(id),
    RoundCounties.in(scope.directory).ownAnswers(id),
    RoundNotices.in(scope.directory).ofOwnCounty(id),
    ExperienceCards.in(scope.db).list({ limit: CHOICES }),
  ]);
  const { askedAt, answeredAt, begunAt, regret } = own;
  return {
    ...found(round),
    askedAt,
    answeredAt,
    regret,
    state: stateOf({ answeredAt, begunAt }),
    isPast: isPast(found(round).deadline, scope.clock.now()),
    cards: cards.map((card) => ({
      ...card,
      isGiven: card.sharedId !== null && answers.some(({ experienceId }) => experienceId === card.sharedId),
    })),
    answers,
    notices,
    choices: all
      .filter((card) => !cards.some(({ cardId }) => cardId === card.id))
      .map(({ id: cardId, title, status }) => ({ id: cardId, title, status })),
  };
}
export type OwnRoundPage = Awaited<ReturnType<typeof viewOwnRound>>;
