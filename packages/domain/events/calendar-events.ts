import { Events } from "#db/repositories";
import { addDays, berlinInstant, dayOf, type Day } from "#kernel";
import type { Scope } from "../scope.ts";

const LOOKING_BACK_DAYS = 90;
const MOST = 500;

/** The first day a calendar shows: dates of the last 90 days stay in it. */
export const calendarBegins = (scope: Scope): Day => addDays(dayOf(scope.clock.now()), -LOOKING_BACK_DAYS);

/** Announced and cancelled dates for a calendar, the earliest first. */
export const calendarEvents = (scope: Scope) =>
  Events.in(scope.db).forCalendar(berlinInstant(calendarBegins(scope), "00:00"), MOST);
