import Papa from "papaparse";
import type { Separator } from "./table.ts";

export interface CsvRows {
  separator: Separator;
  rows: string[][];
  /** The row in which a quotation mark is not closed, or closed in the middle of a cell. */
  brokenAt?: number;
}

/** The rows of a CSV text. */
export function readCsv(text: string, wanted?: Separator): CsvRows {
  const [, declared] = /^sep=([;,\t])\r?\n/i.exec(text) ?? [];
  const body = declared ? text.slice(text.indexOf("\n") + 1) : text;
  const separator = wanted ?? (declared as Separator | undefined) ?? separatorOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator });
  const broken = errors.find(({ type }) => type === "Quotes")?.row;
  const offset = declared ? 1 : 0;
  return {
    separator,
    rows: declared ? [[], ...data] : data,
    ...(broken === undefined ? {} : { brokenAt: broken + 1 + offset }),
  };
}

const LINES = 5;

/** The separator that every one of the first lines has most of; of two alike the one that texts have least. */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 50_000)
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  const least = (separator: string) => Math.min(...lines.map((line) => line.split(separator).length));
  const best = (["\t", ";", ","] as const).reduce((one, other) => (least(other) > least(one) ? other : one));
  return least(best) > 1 ? best : ";";
}
