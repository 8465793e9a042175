import type { Day } from "#kernel";

/** "März" of a day in March. */
export const monthName = (day: Day): string =>
  new Intl.DateTimeFormat("de-DE", { month: "long", timeZone: "UTC" }).format(Date.parse(`${day}T12:00:00Z`));
