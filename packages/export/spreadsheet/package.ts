import { stylesheet } from "./styles.ts";
import { escaped, MAIN } from "./xml.ts";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PART = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const sheetPath = (at: number) => `xl/worksheets/sheet${at + 1}.xml`;

/** What a workbook is made of besides its sheets: its parts, how they hang together, and its styles. */
export const frame = (names: readonly string[]): Record<string, string> => ({
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/>${names
    .map((_, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${PART}.worksheet+xml"/>`)
    .join("")}<Override PartName="/xl/styles.xml" ContentType="${PART}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
    .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join("")}</sheets><definedNames>${names
    .map(
      (name, at) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(`'${name.replaceAll("'", "''")}'`)}!$1:$1</definedName>`,
    )
    .join("")}</definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${names
    .map(
      (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join("")}<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": stylesheet,
});

/** Names as spreadsheet programs take them: at most 31 characters, none of `[]:*?/\`, no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) {
    const clean =
      name
        .replaceAll(/[[\]:*?/\\]+/g, " ")
        .replaceAll(/^'+|'+$/g, "")
        .trim()
        .slice(0, 31) || "Blatt";
    const taken = (candidate: string) => names.some((other) => other.toLowerCase() === candidate.toLowerCase());
    let free = clean;
    for (let number = 2; taken(free); number++) free = `${clean.slice(0, 27)} (${number})`;
    names.push(free);
  }
  return names;
}
