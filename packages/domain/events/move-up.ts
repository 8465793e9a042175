import { Outbox, Rsvps, type EventView, type Rsvp, type Write } from "#db/repositories";
import { touchedIf } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import { movedUpLetter } from "./letters/seat-letters.ts";
import { seatCount } from "./take-seat.ts";

/** How much of the waiting list is read; nobody further back gets a seat at one go. */
export const WAITING_READ = 60;

/** Others may free seats in the same moment: so many more people are prepared to move up than the seats known to be free. */
const SLACK = 4;

/**
 * Writes that give free seats to those who wait, in order of arrival, each if the whole party fits at that moment, with a
 * mail. They belong into the batch that frees the seats, behind it. `freed` seats are free in addition to what `event` shows.
 */
export async function movingUp(scope: Scope, event: EventView, waiting: Rsvp[], freed: number): Promise<Write[]> {
  const now = scope.clock.now();
  if (event.status !== "published" || event.endsAt <= now) return [];
  const room = event.capacity === null ? waiting.length : event.capacity - event.taken + freed;
  if (room <= 0) return [];
  const next = waiting.filter(({ party }) => event.capacity === null || party <= room + SLACK).slice(0, room + SLACK);
  const [rsvps, outbox] = [Rsvps.in(scope.db), Outbox.in(scope.db)];
  const moves = next.map(async (seat): Promise<Write[]> => {
    const moved = rsvps.has(seat.id, "confirmed");
    const mail = await movedUpLetter(scope, event, { ...seat, name: seat.name!, mail: seat.mail! });
    return [
      rsvps.moveUp(seat.id, event.id, now),
      outbox.addIf(moved, mail, now),
      touchedIf(scope, moved, seatCount(seat, event)),
    ];
  });
  return (await Promise.all(moves)).flat();
}
