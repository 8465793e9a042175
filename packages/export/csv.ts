import Papa from "papaparse";

/** A row of a spreadsheet; numbers stay numbers. */
export type CsvRow = readonly (string | number)[];

/** The MIME type of what {@link csv} makes. */
export const CSV_TYPE = "text/csv; charset=utf-8";

/**
 * Rows as a spreadsheet program in Germany opens them: UTF-8 with a byte order mark, semicolons, CRLF. Text that such a program would
 * take for a formula is defused.
 */
export const csv = (rows: readonly CsvRow[]): string =>
  `\uFEFF${Papa.unparse(rows as (string | number)[][], { delimiter: ";", newline: "\r\n", escapeFormulae: true })}\r\n`;
