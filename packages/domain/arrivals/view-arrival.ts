import { Arrivals, FollowUps } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";

/** Somebody the county accompanies, with what they were asked. A forgotten one is nowhere. */
export async function viewArrival(scope: Scope, _guide: Guide, id: string) {
  const [arrival, followUps] = await Promise.all([
    Arrivals.in(scope.db).find(id),
    FollowUps.in(scope.db).ofArrival(id),
  ]);
  return { arrival: found(arrival), followUps };
}
export type ArrivalView = Awaited<ReturnType<typeof viewArrival>>;
