const numbers = new Intl.NumberFormat("de-DE");
const money = new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" });
const lists = new Intl.ListFormat("de-DE", { type: "conjunction" });
const dates = new Intl.DateTimeFormat("de-DE", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** "2.040" */
export const numberText = (value: number): string => numbers.format(value);
/** "1.234,50 €" from integer cents, always with both digits, as accounts have it. */
export const moneyText = (cents: number): string => money.format(cents / 100);
/** "A", "A und B", "A, B und C" */
export const listText = (entries: readonly string[]): string => lists.format(entries);
/** "3. Juni 2026" */
export const dateText = (day: string): string => dates.format(at(day));
/** "3. Juni bis 28. August 2026", the year once where it is the same. */
export function spanText(from: string, to: string): string {
  if (from === to) return dateText(from);
  const start = yearOf(from) === yearOf(to) ? dateText(from).replace(/ \d{4}$/, "") : dateText(from);
  return `${start} bis ${dateText(to)}`;
}
/** "80 Prozent", "66,67 Prozent" from hundredths of a percent. */
export const shareText = (hundredths: number): string => `${numbers.format(hundredths / 100)} Prozent`;

const small = [
  "null",
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];
/** Numbers up to twelve in words, as one writes them in a text; not for one. */
export const inWords = (value: number): string => (value !== 1 && small[value]) || numberText(value);

/** A sentence out of what somebody typed: on one line, with its full stop. */
export function sentence(text: string): string {
  const line = text.replaceAll(/\s*\n+\s*/g, " ").trim();
  return line === "" || /[.!?…“"]$/.test(line) ? line : `${line}.`;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
