import { daySpan } from "#web";
import type { Day } from "#kernel";

export const receiptKinds = { expense: "Ausgabe", refund: "Erstattung" } as const;

/** "3.11.2026" from `2026-11-03`. */
export const dayText = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${date}.${month}.${year}`;
};

/** "1. Januar 2026 bis 31. Dezember 2027", shortened where both share a month or a year. */
export const periodText = (from: string, to: string): string => daySpan(from as Day, to as Day, "de");

/** "ein Beleg", "12 Belege" */
export const receiptsText = (number: number): string =>
  number === 0 ? "kein Beleg" : number === 1 ? "ein Beleg" : `${number.toLocaleString("de-DE")} Belege`;

/** What stands in the table and in its file. */
export const receiptColumns = [
  "Nummer",
  "Bezahlt am",
  "Empfänger",
  "Zweck",
  "Ansatz",
  "Ansatz, Name",
  "Aktion",
  "Art",
  "Betrag",
  "Beleg abgelegt",
  "Storniert",
  "Grund",
] as const;
