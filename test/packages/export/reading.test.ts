import { describe, expect, test } from "vitest";
import { zipSync } from "fflate";
import { csv } from "#export/csv";
import { readTable } from "#export/reading/read-table";
import { limits, type FileProblem } from "#export/reading/table";
import { xlsxInPages } from "#export/xlsx";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, order: "le" | "be", mark: boolean) => {
  const units = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(units.buffer);
  [...(mark ? "\uFEFF" : ""), ...text].forEach((letter, at) =>
    view.setUint16(at * 2, letter.charCodeAt(0), order === "le"),
  );
  return units;
};
const pagesOf = async function* (rows: string[][]) {
  yield rows;
};
const workbook = async (head: string[], rows: string[][]) =>
  new Uint8Array(await new Response(xlsxInPages("Blatt", head, pagesOf(rows))).arrayBuffer());

const problemOf = async (file: Uint8Array): Promise<FileProblem["code"] | undefined> => {
  const read = await readTable(file);
  return "problem" in read ? read.problem.code : undefined;
};
const tableOf = async (file: Uint8Array, wanted = {}) => {
  const read = await readTable(file, wanted);
  if ("problem" in read) throw new Error(read.problem.code);
  return read.table;
};

/** What spreadsheet programs, quotation marks and XML each find difficult. */
const odd = [
  "01067",
  "=1+1",
  '=HYPERLINK("x")',
  "+49 2961 1",
  "-5",
  "@handle",
  "'=schon da",
  "''+zwei",
  "'einfach",
  '"zitiert"',
  "a;b,c",
  "zwei\nZeilen",
  "Straße Größe ÄÖÜ",
  "🌲 Wald 👩‍🌾",
  "2027-12-31",
  "31.12.2027",
  "_x0041_",
  "<b>&amp;</b>",
  "ja",
  "",
  "1e5",
  "0,50",
  "a\tb",
];
const head = odd.map((_, at) => `Spalte ${at + 1}`);

describe("whatever is in a cell is read as it was written", () => {
  test("in a CSV file", async () => {
    expect((await tableOf(utf8(csv([head, odd])))).rows[0]!.cells).toEqual(odd);
  });
  test("in a workbook", async () => {
    const table = await tableOf(await workbook(head, [odd, odd]));
    expect(table.rows.map(({ cells }) => cells)).toEqual([odd, odd]);
    expect(table.header).toEqual(head);
  });
  test("in a workbook of more than half a megabyte", async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [`Zeile ${at}`, "x".repeat(200 + (at % 7))]);
    expect((await tableOf(await workbook(["A", "B"], rows))).rows.at(-1)!.cells).toEqual(rows.at(-1));
  });
});

describe("an encoding is recognised", () => {
  const text = "Name;Ort\r\nMüller & Söhne;Möhnesee\r\n";
  test.each([
    ["utf-8", utf8(text)],
    ["utf-8", utf8(`\uFEFF${text}`)],
    ["windows-1252", windows1252(text)],
    ["utf-16le", utf16(text, "le", true)],
    ["utf-16be", utf16(text, "be", true)],
    ["utf-16le", utf16(text, "le", false)],
    ["utf-16be", utf16(text, "be", false)],
  ])("%s", async (encoding, file) => {
    const table = await tableOf(file);
    expect(table).toMatchObject({ encoding, separator: ";", header: ["Name", "Ort"] });
    expect(table.rows[0]!.cells).toEqual(["Müller & Söhne", "Möhnesee"]);
  });
  test("and can be overruled", async () => {
    expect((await tableOf(utf8(text), { encoding: "windows-1252" })).rows[0]!.cells[0]).toBe("MÃ¼ller & SÃ¶hne");
    expect(await readTable(windows1252(text), { encoding: "utf-8" })).toEqual({ problem: { code: "encoding" } });
  });
});

test.each([
  [";", "Name;Ort, Kreis\nA;B"],
  [",", 'Name,"Ort; Lage; Kreis"\nA,B'],
  ["\t", "Name\tOrt, Kreis\nA\tB"],
  [",", "sep=,\nName,Ort;Kreis;Land\nA,B"],
])("the separator %j is recognised", async (separator, text) => {
  const table = await tableOf(utf8(text));
  expect(table).toMatchObject({ separator });
  expect(table.rows[0]!.cells).toEqual(["A", "B"]);
});

describe("a file that is no table says so", () => {
  const rows = (number: number, columns = 1) =>
    `${Array.from({ length: columns }, (_, at) => `S${at}`).join(";")}\n${`${"x;".repeat(columns - 1)}x\n`.repeat(number)}`;
  test.each<[FileProblem["code"], string, Uint8Array]>([
    ["empty", "nothing in it", bytes()],
    ["empty", "blank lines only", utf8("\r\n;;\r\n  \r\n")],
    ["pdf", "a PDF", utf8("%PDF-1.7\n…")],
    ["picture", "a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ["picture", "a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["old-excel", "an .xls file", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["html", "a web page called .csv", utf8("<!DOCTYPE html><html><table><tr><td>Name</td></tr></table></html>")],
    ["html", "an XML table of Excel", utf8('<?xml version="1.0"?><Workbook></Workbook>')],
    ["json", "JSON", utf8('[{"name": "A"}]')],
    ["nul", "zeros in it", utf8("Name;Ort\nA\0;B")],
    ["binary", "a program", utf8("Name\n\u0001\u0002\u0003\u0004\u0005\u0006")],
    ["quotes", "an open quotation mark", utf8('Name;Ort\n"Müller;Brilon\nSchmidt;Olsberg')],
    ["header-only", "nothing below the header", utf8("Name;Ort\n")],
    ["duplicate-headers", "two columns of one name", utf8("Name;Ort;name\nA;B;C")],
    ["too-many-columns", "61 columns", utf8(rows(1, 61))],
    ["too-many-rows", "20,001 rows", utf8(rows(20_001))],
    ["too-big", "more than 5 MB", new Uint8Array(limits.bytes + 1).fill(65)],
    ["zip", "an archive", zipSync({ "liste.csv": utf8("Name\nA") })],
    ["other-office", "a text document", zipSync({ "word/document.xml": utf8("<w/>") })],
    ["zip-broken", "half a workbook", zipSync({ "xl/workbook.xml": utf8("<workbook/>".repeat(50)) }).slice(0, 60)],
    ["zip-broken", "a workbook without a sheet", zipSync({ "xl/workbook.xml": utf8("<workbook/>") })],
    ["unpacks-too-big", "a zip bomb", zipSync({ "xl/workbook.xml": new Uint8Array(limits.unpacked + 1) })],
  ])("%s: %s", async (code, _, file) => {
    expect(await problemOf(file)).toBe(code);
  });

  test("60 columns and 20,000 rows are read", async () => {
    expect((await tableOf(utf8(rows(2, 60)))).header).toHaveLength(60);
    expect((await tableOf(utf8(rows(20_000)))).rows).toHaveLength(20_000);
  });

  test("a bomb that lies about its size is stopped while it unpacks", async () => {
    const file = zipSync({ "xl/workbook.xml": new Uint8Array(limits.unpacked + 1) });
    const view = new DataView(file.buffer);
    const directory = file.length - 22 - 46 - "xl/workbook.xml".length;
    expect(view.getUint32(directory, true)).toBe(0x02014b50);
    view.setUint32(directory + 24, 1000, true);
    expect(await problemOf(file)).toBe("unpacks-too-big");
  });
});

test("rows keep the numbers a spreadsheet program shows, and their cells as they are", async () => {
  const { rows } = await tableOf(utf8("Name;Ort\n\nA;B\n;\nC\nD;E;F\nG;H;;\n"));
  expect(rows).toEqual([
    { number: 3, cells: ["A", "B"] },
    { number: 5, cells: ["C"] },
    { number: 6, cells: ["D", "E", "F"] },
    { number: 7, cells: ["G", "H"] },
  ]);
});

test("a formula of a workbook has its last value, one of a CSV file is text", async () => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
    <row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>PLZ</t></is></c></row>
    <row r="2"><c r="A2" t="str"><f>CONCATENATE("A","B")</f><v>AB</v></c><c r="B2"><f>59000+29</f><v>59029</v></c></row>
  </sheetData></worksheet>`;
  const plain = await workbook(["x"], [["y"]]);
  const { unzipSync } = await import("fflate");
  const file = zipSync({ ...unzipSync(plain), "xl/worksheets/sheet1.xml": utf8(sheet) });
  expect((await tableOf(file)).rows[0]!.cells).toEqual(["AB", "59029"]);
  expect((await tableOf(utf8("Name;PLZ\n=1+1;59929"))).rows[0]!.cells).toEqual(["=1+1", "59929"]);
});
