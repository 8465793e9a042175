import Papa from "papaparse";
import { FORMULA } from "./defused.ts";

/** A row of a spreadsheet; numbers stay numbers. */
export type CsvRow = readonly (string | number | null)[];

const CSV_TYPE = "text/csv; charset=utf-8";

/** With it, spreadsheet programs read UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

const lines = (rows: readonly CsvRow[]): string =>
  `${Papa.unparse(rows as (string | number)[][], { delimiter: ";", newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;

/**
 * Rows as a spreadsheet program in Germany opens them: UTF-8 with a byte order mark, semicolons, CRLF. Text that such a program would
 * take for a formula is defused.
 */
export const csv = (rows: readonly CsvRow[]): string => BYTE_ORDER_MARK + lines(rows);

/** The same, page by page, so that a long list never stands in memory as a whole. */
export function csvInPages(head: readonly string[], pages: AsyncIterable<CsvRow[]>): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  const parts = (async function* () {
    yield csv([head]);
    for await (const rows of pages) if (rows.length > 0) yield lines(rows);
  })();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(utf8.encode(value));
    },
  });
}

/** Headers that make a browser keep the answer as a file; `name` without its ending. */
export const csvHeaders = (name: string) => ({
  "content-type": CSV_TYPE,
  "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]+/g, "-")}.csv"`,
});
