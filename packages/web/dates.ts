import type { Day, Instant, Language } from "#kernel";

const locale = (language: Language) => (language === "en" ? "en-GB" : "de-DE");
const format = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(language), { timeZone: "Europe/Berlin", ...options });

/** "12. März 2027" */
export const longDate = (at: Instant, language: Language) =>
  format(language, { day: "numeric", month: "long", year: "numeric" }).format(at * 1000);
/** "Freitag, 12. März 2027" */
export const weekdayDate = (at: Instant, language: Language) =>
  format(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(at * 1000);
/** "12.03.2027" */
export const shortDate = (at: Instant, language: Language) =>
  format(language, { day: "2-digit", month: "2-digit", year: "numeric" }).format(at * 1000);
/** "12.03.2027, 18:30" */
export const shortDateTime = (at: Instant, language: Language) =>
  format(language, { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(
    at * 1000,
  );
/** "18:30" */
export const clockTime = (at: Instant, language: Language) =>
  format(language, { hour: "2-digit", minute: "2-digit" }).format(at * 1000);
/** "März 2027" from `2027-03`. */
export const monthName = (month: string, language: Language) =>
  format(language, { month: "long", year: "numeric" }).format(Date.parse(`${month}-15T12:00:00Z`));
/** "1.234" */
export const wholeNumber = (value: number, language: Language) => new Intl.NumberFormat(locale(language)).format(value);
/** "1.250,50 €" from integer cents. */
export const euros = (cents: number, language: Language) =>
  new Intl.NumberFormat(locale(language), { style: "currency", currency: "EUR" }).format(cents / 100);
/** "1,2 MB", or "340 kB" below one megabyte. */
export function fileSize(bytes: number, language: Language): string {
  const number = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 });
  return bytes < 1_000_000
    ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${number.format(bytes / 1_000_000)} MB`;
}
/** Parts for a calendar leaf: weekday, day and month, short. */
export const leaf = (at: Instant, language: Language) => ({
  weekday: format(language, { weekday: "short" }).format(at * 1000),
  day: format(language, { day: "numeric" }).format(at * 1000),
  month: format(language, { month: "short" }).format(at * 1000),
  year: format(language, { year: "numeric" }).format(at * 1000),
  iso: new Date(at * 1000).toISOString(),
});
/** "31. Oktober 2026" from `2026-10-31`. */
export const longDay = (day: Day, language: Language) =>
  format(language, { day: "numeric", month: "long", year: "numeric" }).format(noon(day));
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`);
/** "1.–31. März" */
export const monthSpan = (from: Day, to: Day, language: Language) =>
  format(language, { day: "numeric", month: "long" }).formatRange(noon(from), noon(to));
/** "27.–30. Dezember 2027" */
export const daySpan = (from: Day, to: Day, language: Language) =>
  format(language, { day: "numeric", month: "long", year: "numeric" }).formatRange(noon(from), noon(to));
