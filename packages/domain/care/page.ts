import { PAGE_SIZE } from "./bulk-input.ts";

/** A page of rows of which one more than fits was read, and where the next one begins. */
export function pageFrom<R>(read: R[], idOf: (row: R) => string): { rows: R[]; next?: string } {
  const rows = read.slice(0, PAGE_SIZE);
  return read.length > PAGE_SIZE ? { rows, next: idOf(rows.at(-1)!) } : { rows };
}
