import { commit, Rsvps } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { movingUp } from "./move-up.ts";
import { seatAndWaiting } from "./view-seat.ts";

/** Gives a seat or a place on the waiting list back; those who wait move up in the same batch. Cancelling twice is cancelled. */
export async function cancelSeat(scope: Scope, token: string): Promise<void> {
  const { rsvp, event, waiting } = await seatAndWaiting(scope, token);
  if (rsvp.status === "cancelled" || rsvp.status === "lapsed") return;
  const freed = rsvp.status === "waiting" ? 0 : rsvp.party;
  const others = waiting.filter(({ id }) => id !== rsvp.id);
  await commit(
    scope.db,
    Rsvps.in(scope.db).cancel(rsvp.id, scope.clock.now()),
    ...(await movingUp(scope, event, others, freed)),
  );
}
