import { RoundCounties, RoundNotices, Rounds } from "#db/repositories";
import { dayOf, found } from "#kernel";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { isPast, stateOf } from "./round-state.ts";

/** A round as the agency sees it: who answered what, who is writing, who is silent, and what was done about it. */
export async function viewRound(scope: Scope, _reader: Reader, id: string) {
  forAgency(scope);
  const [round, counties, answers, notices] = await Promise.all([
    Rounds.in(scope.directory).find(id).then(found),
    RoundCounties.in(scope.directory).of(id),
    RoundCounties.in(scope.directory).answersOf(id),
    RoundNotices.in(scope.directory).of(id),
  ]);
  const now = scope.clock.now();
  const today = dayOf(now);
  return {
    ...round,
    isPast: isPast(round.deadline, now),
    counties: counties.map((county) => {
      const told = notices.filter(({ countyId }) => countyId === county.countyId);
      const reminders = told.filter(({ kind }) => kind === "reminded");
      const state = stateOf(county);
      const isAwaited = state !== "answered" && round.closedAt === null && county.status === "active";
      return {
        ...county,
        state,
        isLate: county.answeredAt !== null && dayOf(county.answeredAt) > round.deadline,
        answers: answers.filter(({ countyId }) => countyId === county.countyId),
        reminders,
        mayBeReminded: isAwaited && !reminders.some(({ day }) => day === today),
      };
    }),
    /** What happened to the round as a whole; the same for every county it was told. */
    history: notices.filter(
      ({ kind, madeAt }, at) =>
        kind !== "reminded" && notices.findIndex((other) => other.kind === kind && other.madeAt === madeAt) === at,
    ),
  };
}
export type RoundPage = Awaited<ReturnType<typeof viewRound>>;
