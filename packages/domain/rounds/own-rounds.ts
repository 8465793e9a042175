import { Rounds } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { isPast, stateOf } from "./round-state.ts";

const MOST = 50;

/** The rounds this county was asked in, with how far its own answer is. */
export async function ownRounds(scope: Scope, _reader: Reader) {
  const rounds = await Rounds.in(scope.directory).ofOwnCounty(MOST);
  const now = scope.clock.now();
  return rounds.map((round) => ({ ...round, state: stateOf(round), isPast: isPast(round.deadline, now) }));
}
export type OwnRounds = Awaited<ReturnType<typeof ownRounds>>;

/** Open rounds that wait for this county's answer. */
export async function roundsToAnswer(scope: Scope) {
  const rounds = await Rounds.in(scope.directory).waitingForOwnCounty(5);
  const now = scope.clock.now();
  return rounds.map(({ id, title, deadline, begunAt, answeredAt }) => ({
    id,
    title,
    deadline,
    state: stateOf({ begunAt, answeredAt }),
    isPast: isPast(deadline, now),
  }));
}
