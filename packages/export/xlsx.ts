import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { frame, sheetNames, sheetPath, XLSX_TYPE } from "./spreadsheet/package.ts";
import { CLOSING, opening, rowXml, sheetXml, type Sheet } from "./spreadsheet/sheet.ts";
import { XML } from "./spreadsheet/xml.ts";

export type { Cell } from "./spreadsheet/cells.ts";
export type { Sheet } from "./spreadsheet/sheet.ts";

/**
 * A workbook of several sheets. Numbers, euro (given in integer cents) and days are real ones, heads stay in sight and are
 * printed on each page, and below columns with `sum` stands a row of sums. Text that looks like a formula stays text.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const parts = Object.entries(frame(sheetNames(sheets.map(({ name }) => name))));
  const pages = sheets.map((sheet, at) => [sheetPath(at), sheetXml(sheet)] as const);
  return zipSync(Object.fromEntries([...parts, ...pages].map(([path, xml]) => [path, strToU8(XML + xml)])));
}

/**
 * A workbook of one sheet, page by page, so that a long list never stands in memory as a whole. All cells are text:
 * postcodes keep their zeros and nothing is calculated.
 */
export function xlsxInPages(
  sheet: string,
  head: readonly string[],
  pages: AsyncIterable<readonly (readonly string[])[]>,
): ReadableStream<Uint8Array> {
  const columns = head.map((label) => ({ label, kind: "text" as const }));
  const ready: Uint8Array[] = [];
  const made = { whole: false };
  const zip = new Zip((error, part, last) => {
    if (error) throw error;
    ready.push(part);
    made.whole = last;
  });
  const parts = (async function* () {
    for (const [name, xml] of Object.entries(frame(sheetNames([sheet])))) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(XML + xml), true);
    }
    const file = new ZipDeflate(sheetPath(0));
    zip.add(file);
    file.push(strToU8(XML + opening(columns)));
    let at = 1;
    for await (const rows of pages) {
      file.push(strToU8(rows.map((cells) => rowXml(++at, cells, columns)).join("")));
      yield;
    }
    file.push(strToU8(CLOSING), true);
    zip.end();
  })();
  return new ReadableStream({
    async pull(controller) {
      while (ready.length === 0 && !made.whole) await parts.next();
      for (const part of ready.splice(0)) controller.enqueue(part);
      if (made.whole) controller.close();
    },
    cancel: () => zip.terminate(),
  });
}

/** Headers that make a browser keep the answer as a file; `name` without its ending. */
export const xlsxHeaders = (name: string) => ({
  "content-type": XLSX_TYPE,
  "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]+/g, "-")}.xlsx"`,
});
