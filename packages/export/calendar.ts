import ical, { ICalEventStatus } from "ical-generator";
import type { Instant } from "#kernel";

/** A date as a calendar holds it. */
export interface CalendarEntry {
  id: string;
  /** Rises with every change; calendars take the highest they have seen. */
  revision: number;
  startsAt: Instant;
  endsAt: Instant;
  title: string;
  text: string;
  place: string;
  url: string;
  cancelled: boolean;
  changedAt: Instant;
}

/**
 * Dates as iCalendar (RFC 5545). Times are written in plain UTC, which every calendar shows in its reader's own zone;
 * none of our dates recurs, so none needs the rules of a time zone. The same dates give the same text.
 */
export function calendarText(name: string, language: string, entries: CalendarEntry[]): string {
  const prodId = { company: "Heimvorteil", product: "Termine", language: language.toUpperCase() };
  const calendar = ical({ name, prodId, ttl: 3600 });
  for (const entry of entries) {
    const changed = new Date(entry.changedAt * 1000);
    calendar.createEvent({
      id: `${entry.id}@heimvorteil`,
      sequence: entry.revision,
      start: new Date(entry.startsAt * 1000),
      end: new Date(entry.endsAt * 1000),
      summary: entry.title,
      description: entry.text,
      location: entry.place,
      url: entry.url,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      stamp: changed,
      lastModified: changed,
    });
  }
  return calendar.toString();
}
