import { addDays, berlinInstant, dayOf, type Day, type Instant, type OpeningKind } from "#kernel";

/** For how many days an opening of each kind is good unless somebody says otherwise; a renewal gives it as many again. */
const validDays: Record<OpeningKind, number> = {
  job: 90,
  apprenticeship: 240,
  internship: 180,
  thesis: 180,
  trainee: 120,
  clerkship: 365,
  "practical-year": 365,
  "training-post": 180,
  succession: 365,
  "gp-job": 180,
  scholarship: 180,
};

/** The last day an opening of this kind is shown that is new, or renewed, at `now`. */
export const usualLastDay = (kind: OpeningKind, now: Instant): Day => addDays(dayOf(now), validDays[kind]);

/** When a last day is over: at midnight in Europe/Berlin. */
export const endOf = (lastDay: Day): Instant => berlinInstant(addDays(lastDay, 1), "00:00");

/** The last day of what ends at `validUntil`. */
export const lastDayOf = (validUntil: Instant): Day => dayOf(validUntil - 1);

/**
 * When an opening ends that is renewed at `now`: its kind's period from today, never earlier than before. What has no last
 * day goes on without one.
 */
export const renewedUntil = (
  { kind, validUntil }: { kind: OpeningKind; validUntil: Instant | null },
  now: Instant,
): Instant | null => validUntil && Math.max(validUntil, endOf(usualLastDay(kind, now)));
