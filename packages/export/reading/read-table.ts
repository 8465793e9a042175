import { undefused } from "../defused.ts";
import { decoded, detectEncoding } from "./encoding.ts";
import { kindOf, textKindOf } from "./file-kind.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { limits, type Encoding, type FileProblem, type Reading, type Separator, type Table } from "./table.ts";

type Raw = Pick<Table, "format" | "encoding" | "separator"> & { rows: string[][] };

/** Reads a CSV or Excel file as a table of text; `wanted` overrules what is recognised of a CSV file. */
export async function readTable(
  bytes: Uint8Array,
  wanted: { encoding?: Encoding; separator?: Separator } = {},
): Promise<Reading> {
  if (bytes.length > limits.bytes) return { problem: { code: "too-big", detail: limits.bytes / 1024 / 1024 } };
  const kind = kindOf(bytes);
  if (typeof kind === "object") return { problem: kind };
  const raw = kind === "zip" ? await fromXlsx(bytes) : fromText(bytes, wanted);
  return "problem" in raw ? raw : tableOf(raw);
}

async function fromXlsx(bytes: Uint8Array): Promise<Raw | { problem: FileProblem }> {
  const read = await readXlsx(bytes);
  return "problem" in read ? read : { format: "xlsx", encoding: null, separator: null, rows: read.rows };
}

function fromText(
  bytes: Uint8Array,
  wanted: { encoding?: Encoding; separator?: Separator },
): Raw | { problem: FileProblem } {
  const encoding = wanted.encoding ?? detectEncoding(bytes);
  const text = decoded(bytes, encoding);
  if (text === undefined) return { problem: { code: "encoding" } };
  const problem = textKindOf(text);
  if (problem) return { problem };
  const { rows, separator, brokenAt } = readCsv(text, wanted.separator);
  if (brokenAt !== undefined) return { problem: { code: "quotes", detail: brokenAt } };
  return { format: "csv", encoding, separator, rows };
}

const isBlank = (cells: string[]) => cells.every((cell) => cell.trim() === "");

/** A table out of rows: the first one that says something is the header, blank ones are left out. */
function tableOf({ rows: all, ...how }: Raw): Reading {
  const first = all.findIndex((cells) => !isBlank(cells));
  if (first === -1) return { problem: { code: "empty" } };
  const rows = all
    .map((cells, at) => ({ number: at + 1, cells }))
    .filter(({ number, cells }) => number > first + 1 && !isBlank(cells));
  if (rows.length === 0) return { problem: { code: "header-only" } };
  if (rows.length > limits.rows) return { problem: { code: "too-many-rows", detail: rows.length } };
  const header = headings(all[first]!, rows);
  if (header.length > limits.columns) return { problem: { code: "too-many-columns", detail: header.length } };
  const twice = header.filter((name, at) => header.findIndex((other) => sameName(other, name)) < at);
  if (twice.length > 0) return { problem: { code: "duplicate-headers", detail: [...new Set(twice)].join(", ") } };
  return {
    table: {
      ...how,
      header,
      rows: rows.map(({ number, cells }) => ({ number, cells: cellsOf(cells, header.length, how.format) })),
    },
  };
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The headings; a column without one is called by its number, and columns at the end without heading and content are none. */
function headings(cells: string[], rows: { cells: string[] }[]): string[] {
  let last = cells.length;
  while (last > 0 && cells[last - 1]!.trim() === "" && rows.every((row) => !row.cells[last - 1]?.trim())) last--;
  return cells.slice(0, last).map((cell, at) => undefused(cell).replaceAll(/\s+/g, " ").trim() || `Spalte ${at + 1}`);
}

/** The cells of a row as they were written. In a workbook empty cells at the end are not there; in a CSV file they should be. */
function cellsOf(cells: string[], columns: number, format: Table["format"]): string[] {
  const text = cells.map((cell) => undefused(cell).replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
  while (text.length > columns && text.at(-1)!.trim() === "") text.pop();
  if (format === "xlsx") return [...text, ...Array.from({ length: columns - text.length }, () => "")];
  return text;
}
