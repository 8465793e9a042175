import { addDays, berlinInstant, dayOf, type Instant } from "#kernel";

const FIRST_HOUR = 2;
/** The counties of a region ask one after the other, not all in the same minute. */
const MINUTES = 90;

/** The next night's time of a county: always the same one between two and half past three. */
export function nextNight(slug: string, now: Instant): Instant {
  const minute = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % MINUTES, 7);
  const time = `${String(FIRST_HOUR + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const today = berlinInstant(dayOf(now), time);
  return today > now ? today : berlinInstant(addDays(dayOf(now), 1), time);
}

const TRIES = 5;
const FIRST_WAIT = 15 * 60;

/** When to try again after `failures` in a row: soon, then later and later, then the next night. */
export const nextTry = (slug: string, now: Instant, failures: number): Instant =>
  failures < TRIES ? now + FIRST_WAIT * 2 ** (failures - 1) : nextNight(slug, now);
