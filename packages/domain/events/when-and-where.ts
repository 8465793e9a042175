import type { Event } from "#db/repositories";
import { dayOf, type Instant, type Language } from "#kernel";

const locale = (language: Language) => (language === "en" ? "en-GB" : "de-DE");
const inBerlin = (at: Instant, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(language), { timeZone: "Europe/Berlin", ...options }).format(at * 1000);

const date = (at: Instant, language: Language) =>
  inBerlin(at, language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const clock = (at: Instant, language: Language) => inBerlin(at, language, { hour: "2-digit", minute: "2-digit" });

/** "Freitag, 12. März 2027, 18:30 Uhr" */
export const moment = (at: Instant, language: Language): string =>
  `${date(at, language)}, ${clock(at, language)}${language === "de" ? " Uhr" : ""}`;

/** "18:30 bis 21:00 Uhr" within a day; over several days the whole span. */
export function hours({ startsAt, endsAt }: Pick<Event, "startsAt" | "endsAt">, language: Language): string {
  const [to, oclock] = language === "en" ? ["to", ""] : ["bis", " Uhr"];
  if (dayOf(startsAt) !== dayOf(endsAt)) return `${moment(startsAt, language)} ${to} ${moment(endsAt, language)}`;
  return `${clock(startsAt, language)} ${to} ${clock(endsAt, language)}${oclock}`;
}

/** "Freitag, 12. März 2027, 18:30 bis 21:00 Uhr" */
export function when(event: Pick<Event, "startsAt" | "endsAt">, language: Language): string {
  return dayOf(event.startsAt) === dayOf(event.endsAt)
    ? `${date(event.startsAt, language)}, ${hours(event, language)}`
    : hours(event, language);
}

/** "Gasthof zur Post, Markt 3, Meschede"; the town only where the address does not name it. */
export function where({
  place,
  address,
  municipality,
}: Pick<Event, "place" | "address"> & { municipality?: string | null }): string {
  const named = [place, address].filter(Boolean).join(", ");
  return municipality && !named.includes(municipality) ? `${named}, ${municipality}` : named;
}

/** The title in a reader's language, or the German one. */
export const titleOf = (event: Pick<Event, "title" | "titleEn">, language: Language): string =>
  (language === "en" && event.titleEn) || event.title;
