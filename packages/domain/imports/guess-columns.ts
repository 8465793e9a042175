import type { ImportKind } from "#db/repositories";
import { columnsOf, namesACounty, type Column } from "./columns.ts";
import { wordKey } from "./word-key.ts";

/** What each column of a file most likely means, by its heading; "" where nothing fits. Each meaning is given once. */
export function guessColumns(kind: ImportKind, header: string[]): string[] {
  const taken = new Set<string>();
  const guesses = header.map(() => "");
  for (const names of [byLabel, bySynonym]) {
    header.forEach((heading, at) => {
      if (guesses[at] !== "") return;
      const key = wordKey(heading);
      const column = columnsOf(kind).find((one) => !taken.has(one.field) && names(one).includes(key));
      if (!column) return;
      guesses[at] = column.field;
      taken.add(column.field);
    });
  }
  return guesses.map((field, at) => (namesACounty(wordKey(header[at]!)) && !isInfo(kind, field) ? "" : field));
}

const byLabel = ({ field, label, info }: Column) => (info ? [wordKey(label)] : [wordKey(label), wordKey(field)]);
const bySynonym = ({ also = [] }: Column) => also.map(wordKey);
const isInfo = (kind: ImportKind, field: string) => columnsOf(kind).some((one) => one.field === field && one.info);

/** Whether every column is known by the very heading that the export gives it, so that nobody has to be asked. */
export const isExport = (kind: ImportKind, header: string[]): boolean =>
  header.every((heading) => columnsOf(kind).some(({ label }) => label === heading)) &&
  header.includes(columnsOf(kind)[0]!.label);
