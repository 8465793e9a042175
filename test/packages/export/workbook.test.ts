import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { expect, test } from "vitest";
import { workbook, type Sheet } from "#export/xlsx";

const lines: Sheet = {
  name: "Belege",
  columns: [
    { label: "Nr.", kind: "text" },
    { label: "Tag", kind: "day" },
    { label: "Betrag", kind: "euro", sum: true },
    { label: "Stück", kind: "number", sum: true },
  ],
  rows: [
    ["0007", "2026-11-23", 123_456, 12],
    ["=1+1", "2024-02-29", -5, 1.5],
    ["", null, 1, "0–7"],
  ],
};
const blobOf = (bytes: Uint8Array) => new Blob([bytes as BlobPart]);
const sheetsOf = async (sheets: Sheet[]) => await readExcelFile(blobOf(workbook(sheets)));
const xmlOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);

test("each sheet keeps its name, its texts, and real numbers, euro and days", async () => {
  const sheets = await sheetsOf([
    lines,
    { name: "Text", columns: [{ label: "Satz", kind: "text" }], rows: [["zwei\nZeilen"]] },
  ]);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Belege", "Text"]);
  expect(sheets[0]!.data).toEqual([
    ["Nr.", "Tag", "Betrag", "Stück"],
    ["0007", new Date("2026-11-23T00:00:00Z"), 1234.56, 12],
    ["=1+1", new Date("2024-02-29T00:00:00Z"), -0.05, 1.5],
    [null, null, 0.01, "0–7"],
    ["Summe", null, 1234.52, 13.5],
  ]);
  expect(sheets[1]!.data).toEqual([["Satz"], ["zwei\nZeilen"]]);
});

test("a sum is a formula too, so that it follows what somebody changes", () => {
  expect(xmlOf(workbook([lines]), "xl/worksheets/sheet1.xml")).toContain("<f>SUM(C2:C4)</f><v>1234.52</v>");
});

test("cents stay cents at any size", async () => {
  const cents = [0, 1, 10, 99, 100, 101, 29, 115, 999_999_999_99, -1, -100];
  const [sheet] = await sheetsOf([
    { name: "A", columns: [{ label: "€", kind: "euro" }], rows: cents.map((one) => [one]) },
  ]);
  expect(sheet!.data.slice(1).map(([euro]) => Math.round(Number(euro) * 100))).toEqual(cents);
});

test("euro that are no whole cents are a mistake of ours, not a rounded figure", () => {
  expect(() => workbook([{ name: "A", columns: [{ label: "€", kind: "euro" }], rows: [[0.5]] }])).toThrow("cents");
});

test("names of sheets become such as spreadsheet programs take", async () => {
  const names = ["Plan / Ist", "Plan: Ist", "", "x".repeat(40), "x".repeat(40), "'eigene' & <fremde>"];
  const sheets = await sheetsOf(names.map((name) => ({ name, columns: [{ label: "A", kind: "text" }], rows: [] })));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    "Plan   Ist",
    "Plan  Ist",
    "Blatt",
    "x".repeat(31),
    `${"x".repeat(27)} (2)`,
    "eigene' & <fremde>",
  ]);
});

test("the head stays in sight and is printed on each page", () => {
  const bytes = workbook([lines]);
  expect(xmlOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<pane ySplit="1"');
  expect(xmlOf(bytes, "xl/workbook.xml")).toContain("'Belege'!$1:$1");
});
