import { Outbox, Rsvps, type EventView, type NewMail, type Write } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Recipient } from "./letters/letter-parts.ts";

type LetterTo = (scope: Scope, event: EventView, to: Recipient) => Promise<NewMail>;

/** The mails to everybody who holds a seat or waits for one, to be committed with what they tell; nothing where there is nobody. */
export async function tellingAttendees(scope: Scope, event: EventView, letter: LetterTo): Promise<Write[]> {
  const people = await Rsvps.in(scope.db).reachable(event.id);
  const mails = await Promise.all(people.map((to) => letter(scope, event, to)));
  return mails.length > 0 ? [Outbox.in(scope.db).add(mails, scope.clock.now())] : [];
}
