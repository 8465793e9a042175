import { commit, Events, Outbox, Rsvps } from "#db/repositories";
import { addDays, berlinInstant, dayOf, found, timeOf } from "#kernel";
import type { Scope } from "../scope.ts";
import { reminderLetter } from "./letters/seat-letters.ts";

const EARLIEST = "09:00";
const AT_ONE_GO = 30;

/** Reminds everybody with a confirmed seat on the day before, from nine o'clock in Berlin, each once. Who signed up that day needs no reminder. */
export async function remindAttendees(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  if (timeOf(now) < EARLIEST) return;
  const today = berlinInstant(dayOf(now), "00:00");
  const [tomorrow, dayAfter] = [1, 2].map((days) => berlinInstant(addDays(dayOf(now), days), "00:00"));
  for (const { id } of await Events.in(scope.db).beginning(tomorrow!, dayAfter!)) await remindOf(scope, id, today);
}

async function remindOf(
  scope: Scope,
  id: Awaited<ReturnType<Events["beginning"]>>[number]["id"],
  signedUpBefore: number,
) {
  const now = scope.clock.now();
  const [rsvps, outbox] = [Rsvps.in(scope.db), Outbox.in(scope.db)];
  const [view, people] = await Promise.all([
    Events.in(scope.db).view(id),
    rsvps.toRemind(id, signedUpBefore, AT_ONE_GO),
  ]);
  const event = found(view);
  const reminders = people.map(async (seat) => {
    const mail = await reminderLetter(scope, event, { ...seat, name: seat.name!, mail: seat.mail! });
    return [rsvps.reminded(seat.id, now), outbox.addIf(rsvps.has(seat.id, "confirmed"), mail, now)];
  });
  if (people.length > 0) await commit(scope.db, ...(await Promise.all(reminders)).flat());
  if (people.length === AT_ONE_GO) await remindOf(scope, id, signedUpBefore);
}
