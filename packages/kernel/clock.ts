/** Seconds since 1970-01-01T00:00Z. Times are stored like this and shown in Europe/Berlin. */
export type Instant = number;

/** A calendar day in Europe/Berlin, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** A calendar month in Europe/Berlin, `YYYY-MM`. */
export type Month = `${number}-${number}`;

/** Where the time comes from. In production it only moves with I/O, so nothing is measured with it. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Math.floor(Date.now() / 1000) };

/** A clock that stands still, for seeding and tests. */
export const stoppedClock = (at: Instant): Clock => ({ now: () => at });

const berlinDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in Europe/Berlin on which `at` falls. */
export const dayOf = (at: Instant): Day => berlinDay.format(at * 1000) as Day;
export const monthOf = (at: Instant): Month => dayOf(at).slice(0, 7) as Month;

/** `day` plus `days` (may be negative). */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as Day;
}

/** The instant of a wall-clock time in Europe/Berlin; in the hour that a clock change repeats, the earlier one. */
export function berlinInstant(day: Day, time: string): Instant {
  const wanted = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  const summer = wanted - 2 * 3600_000;
  return (wallClock(summer) === wanted ? summer : wanted - 3600_000) / 1000;
}

const berlinParts = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Berlin",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

function wallClock(milliseconds: number): number {
  const part = Object.fromEntries(berlinParts.formatToParts(milliseconds).map((p) => [p.type, p.value]));
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`);
}

/** `HH:MM` in Europe/Berlin. */
export const timeOf = (at: Instant): string => new Date(wallClock(at * 1000)).toISOString().slice(11, 16);
