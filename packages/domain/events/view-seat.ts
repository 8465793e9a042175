import { Events, Rsvps, type EventView, type Rsvp } from "#db/repositories";
import { refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import { WAITING_READ } from "./move-up.ts";

export interface Seat {
  rsvp: Rsvp;
  event: EventView;
}

/** The seat behind a personal token. Refuses with `link-invalid` or `link-expired`. */
export async function viewSeat(scope: Scope, token: string): Promise<Seat> {
  const id = await seatId(scope, token);
  const [rsvp, event] = await Promise.all([Rsvps.in(scope.db).find(id), Events.in(scope.db).viewOfSeat(id)]);
  return rsvp && event ? { rsvp, event } : refuse("link-invalid");
}

/** The seat together with the waiting list beside it, for what frees seats. */
export async function seatAndWaiting(scope: Scope, token: string): Promise<Seat & { waiting: Rsvp[] }> {
  const id = await seatId(scope, token);
  const [seat, waiting] = await Promise.all([
    viewSeat(scope, token),
    Rsvps.in(scope.db).waitingBeside(id, WAITING_READ),
  ]);
  return { ...seat, waiting };
}

/** Checks a token without a look at the database. */
export const seatId = (scope: Scope, token: string): Promise<string> =>
  scope.signer.read("seat", token, scope.clock.now());
