import type { Month } from "#kernel";

const named = new Intl.DateTimeFormat("de-DE", { month: "long", year: "numeric", timeZone: "Europe/Berlin" });

/** "März 2027" */
export const monthText = (month: Month): string => named.format(Date.parse(`${month}-15T12:00:00Z`));

/** "03/27", for an axis. */
export const monthMark = (month: Month): string => `${month.slice(5)}/${month.slice(2, 4)}`;

/** A planning area's name; practices may not say theirs. */
export const areaName = (area: string): string => area || "ohne Angabe";
