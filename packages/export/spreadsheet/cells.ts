import { defusedText } from "../defused.ts";
import { styles } from "./styles.ts";
import { columnName, escaped } from "./xml.ts";

/** What a column holds: `euro` is given in integer cents, `day` as `YYYY-MM-DD`; both become real numbers in the sheet. */
export type ColumnKind = "text" | "number" | "euro" | "day";
/** A text in a column of numbers ("0–7") stays a text. */
export type Cell = string | number | null;

export function cell(value: Cell, kind: ColumnKind, place: string, bold = false): string {
  if (value === null || value === "") return "";
  if (kind === "day" && typeof value === "string" && DAY.test(value))
    return number(place, styles.day, daysSince1900(value));
  if (typeof value === "string" || kind === "text") return text(place, String(value), bold ? styles.head : styles.text);
  if (kind === "euro") return number(place, bold ? styles.euroSum : styles.euro, inEuro(value));
  return number(place, numberStyle(value, bold), String(value));
}

/** The sum of a column, as a formula and as the number it has now. */
export function sumCell(values: readonly Cell[], kind: ColumnKind, column: number, lastRow: number): string {
  const sum = values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
  const name = columnName(column);
  const formula = `<f>SUM(${name}2:${name}${lastRow})</f>`;
  return cell(sum, kind, `${name}${lastRow + 1}`, true).replace("<v>", `${formula}<v>`);
}

export const text = (place: string, value: string, style: number) =>
  value === ""
    ? ""
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(defusedText(value))}</t></is></c>`;

const DAY = /^\d{4}-\d\d-\d\d$/;
const number = (place: string, style: number, value: string) => `<c r="${place}" s="${style}"><v>${value}</v></c>`;

function numberStyle(value: number, bold: boolean): number {
  if (Number.isInteger(value)) return bold ? styles.wholeSum : styles.whole;
  return bold ? styles.decimalSum : styles.decimal;
}

/** Cents as euro with two digits, without a detour over fractions that binary numbers do not have. */
function inEuro(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new Error("euro are given in integer cents");
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** How spreadsheet programs count days: 1 March 1900 is day 61. */
const daysSince1900 = (day: string) => String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569);
