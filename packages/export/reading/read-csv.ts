import Papa from "papaparse";
import { separators, type Separator } from "./table.ts";

export interface CsvRows {
  separator: Separator;
  rows: string[][];
  /** The row in which a quotation mark is not closed, or closed in the middle of a cell. */
  brokenAt?: number;
}

/** The rows of a CSV text. The separator is the one that the first line has most of, outside quotation marks. */
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

function separatorOf(text: string): Separator {
  const line = text
    .trimStart()
    .slice(0, 20_000)
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r?\n|\r/, 1)[0]!;
  const count = (separator: string) => line.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}
