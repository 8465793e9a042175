import { Outbox, Rsvps, type Event } from "#db/repositories";
import { eventInput, type EventInput } from "#domain/events/event-input";
import { planEvent } from "#domain/events/plan-event";
import { publishEvent } from "#domain/events/publish-event";
import type { Scope } from "#domain/scope";
import { asEditor } from "#domain/team/actors";
import { addDays, berlinInstant, dayOf, randomText, stoppedClock, systemClock, type Day } from "#kernel";
import { formToken } from "#web";
import type { County } from "./platform.ts";

/** A table in Meschede a week from now, as an editor would type it. */
export function tableInput(changed: Partial<Record<keyof EventInput, string>> = {}): EventInput {
  return eventInput.parse({
    title: "Stammtisch Meschede",
    teaser: "Ein Abend für alle, die wieder da sind.",
    body: "Komm einfach vorbei.",
    day: addDays(dayOf(systemClock.now()), 7),
    startTime: "18:30",
    endTime: "21:00",
    place: "Gasthof Brunnen",
    address: "Markt 3",
    municipalityAgs: "05958032",
    ...changed,
  });
}

/** Plans and announces a date. */
export async function announce(
  county: County,
  changed: Partial<Record<keyof EventInput, string>> = {},
): Promise<Event> {
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const planned = await planEvent(scope, editor, tableInput(changed));
  if ("problems" in planned) throw new Error("the date was not planned");
  return publishEvent(scope, editor, planned.id);
}

/** A fresh operation key, as a form carries one. */
export const newKey = () => randomText(20);

/** A form token that has lain long enough for a person to have typed. */
export const typedToken = (scope: Scope) => formToken(scope.signer, systemClock.now() - 10);

/** Everybody of a date by name, in order of arrival. */
export async function seatsOf(scope: Scope, event: Pick<Event, "id">) {
  return (await Rsvps.in(scope.db).ofEvent(event.id)).map(({ name, status, party }) => ({ name, status, party }));
}

/** The mails of a county to one person, oldest first. */
export async function mailsTo(scope: Scope, recipient: string) {
  return (await Outbox.in(scope.db).list(1000)).filter((mail) => mail.recipient === recipient).reverse();
}

/** The personal token in the newest mail to somebody. */
export async function tokenOf(scope: Scope, recipient: string): Promise<string> {
  const mail = (await mailsTo(scope, recipient)).findLast(({ letter }) => letter.action);
  return mail!.letter.action!.url.split("/platz/")[1]!;
}

/** A county's scope at another time. */
export const at = (county: County, day: Day, time: string) => county.scope(stoppedClock(berlinInstant(day, time)));
