import { decoded, detectEncoding } from "#export/reading/encoding";
import type { FileProblemCode, OfferRow, ResultPage } from "./offer.ts";
import { readRow } from "./read-row.ts";
import { isRecord, numberIn, type Json } from "./values.ts";

/** Largest file, and largest answer of a source, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;
const MOST_ROWS = 20_000;

export type ReadResults = { page: ResultPage } | { problem: FileProblemCode };

/** Reads a file of the Federal Employment Agency's job search, or one page of its results, in whichever of its shapes. */
export function readResults(bytes: Uint8Array): ReadResults {
  if (bytes.length > MOST_BYTES) return { problem: "too-big" };
  const text = textOf(bytes);
  if (text === undefined) return { problem: "encoding" };
  if (text.replaceAll("\0", "").trim() === "") return { problem: "empty" };
  let content: Json;
  try {
    content = JSON.parse(text);
  } catch {
    return { problem: "no-json" };
  }
  return pageIn(content);
}

function pageIn(content: Json): ReadResults {
  if (!isRecord(content)) return { problem: "no-job-search" };
  const { ergebnisliste: newer, stellenangebote: older, maxErgebnisse } = content;
  const total = totalIn(maxErgebnisse);
  const list = newer ?? older;
  // Where nothing is found the newer shape has no list at all, the older one sometimes null.
  if (list === undefined || list === null)
    return total === 0 ? { page: { shape: "empty", rows: [], total } } : { problem: "no-job-search" };
  if (!Array.isArray(list)) return { problem: "list-odd" };
  if (list.length > MOST_ROWS) return { problem: "too-many-rows" };
  const rows = list.map((row, at) => readRow(row, at + 1));
  return {
    page: {
      shape: Array.isArray(newer) ? "newer" : "older",
      rows: eachOnce(rows),
      ...(total === undefined ? {} : { total }),
    },
  };
}

const totalIn = (value: Json): number | undefined => {
  const number = numberIn(value);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
};

/** A reference number counts where it first stands; a later row with the same one is a problem of its own. */
export function eachOnce(rows: OfferRow[]): OfferRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const before = row.ref === "" ? undefined : seen.get(row.ref);
    if (before === undefined) {
      if (row.ref !== "") seen.set(row.ref, row.number);
      return row;
    }
    return { number: row.number, ref: row.ref, notes: [], problem: { code: "twice", value: String(before) } };
  });
}

/** UTF-8 as the standard asks for (RFC 8259), or UTF-16. */
function textOf(bytes: Uint8Array): string | undefined {
  const encoding = detectEncoding(bytes);
  return encoding === "windows-1252" ? undefined : decoded(bytes, encoding);
}
