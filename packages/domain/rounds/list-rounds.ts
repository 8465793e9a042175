import { Rounds } from "#db/repositories";
import type { Instant } from "#kernel";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { isPast } from "./round-state.ts";

const PAGE = 20;

/** The agency's rounds with how many counties have answered and how many are writing, a page at a time. */
export async function listRounds(scope: Scope, _reader: Reader, after?: { at: Instant; id: string }) {
  forAgency(scope);
  const rounds = await Rounds.in(scope.directory).list({ limit: PAGE + 1, after });
  const last = rounds.length > PAGE ? rounds[PAGE - 1] : undefined;
  const now = scope.clock.now();
  return {
    rounds: rounds.slice(0, PAGE).map((round) => ({ ...round, isPast: isPast(round.deadline, now) })),
    next: last && { at: last.openedAt, id: last.id },
  };
}
export type RoundList = Awaited<ReturnType<typeof listRounds>>;
