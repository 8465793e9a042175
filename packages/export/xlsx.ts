import { Zip, ZipDeflate } from "fflate";
import { defusedText } from "./defused.ts";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What a workbook of one sheet is made of besides the sheet: its parts, how they hang together, and a bold style. */
const frame = (sheet: string): Record<string, string> => ({
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${XLSX_TYPE}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
});

/**
 * A workbook of one sheet, page by page, so that a long list never stands in memory as a whole. All cells are text:
 * postcodes keep their zeros and nothing is calculated.
 */
export function xlsxInPages(
  sheet: string,
  head: readonly string[],
  pages: AsyncIterable<readonly (readonly string[])[]>,
): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  const ready: Uint8Array[] = [];
  const made = { whole: false };
  const zip = new Zip((error, part, last) => {
    if (error) throw error;
    ready.push(part);
    made.whole = last;
  });
  const parts = (async function* () {
    for (const [name, text] of Object.entries(frame(sheet))) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(utf8.encode(XML + text), true);
    }
    const file = new ZipDeflate("xl/worksheets/sheet1.xml");
    zip.add(file);
    file.push(utf8.encode(XML + opening(head)));
    let at = 1;
    for await (const rows of pages) {
      file.push(utf8.encode(rows.map((cells) => row(++at, cells)).join("")));
      yield;
    }
    file.push(utf8.encode("</sheetData></worksheet>"), true);
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

const opening = (head: readonly string[]) =>
  `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${head
    .map(
      (name, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${Math.min(40, Math.max(12, name.length + 2))}" customWidth="1"/>`,
    )
    .join("")}</cols><sheetData>${row(1, head, 1)}`;

const row = (number: number, cells: readonly string[], style = 0) =>
  `<row r="${number}">${cells
    .map((cell, at) =>
      cell === ""
        ? ""
        : `<c r="${columnName(at)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(defusedText(cell))}</t></is></c>`,
    )
    .join("")}</row>`;

/** `A` to `Z`, then `AA`. */
const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26));

/** Text as XML has it; `_x0041_` would be read as a letter, and control characters cannot stand in XML at all. */
function escaped(text: string): string {
  return (
    text
      .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
      // oxlint-disable-next-line no-control-regex -- XML 1.0 has no place for them
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

/** Headers that make a browser keep the answer as a file; `name` without its ending. */
export const xlsxHeaders = (name: string) => ({
  "content-type": XLSX_TYPE,
  "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]+/g, "-")}.xlsx"`,
});
