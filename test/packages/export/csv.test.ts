import { expect, test } from "vitest";
import { csv, csvHeaders, csvInPages } from "#export/csv";

const rows = [
  ["=cmd|' /C calc'!A0", 1],
  ["+49 291", 2],
  ["-1;2", 3],
  ["@SUM(A1)", 4],
  ["\tx", 5],
  ['Jäger "Jo"', null],
];

test("cells that a spreadsheet would run are defused, and umlauts arrive", () => {
  const text = csv([["Name", "Zahl"], ...rows]);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.slice(1).split("\r\n")).toEqual([
    "Name;Zahl",
    `"'=cmd|' /C calc'!A0";1`,
    `"'+49 291";2`,
    `"'-1;2";3`,
    `"'@SUM(A1)";4`,
    `"'\tx";5`,
    `"Jäger ""Jo""";`,
    "",
  ]);
});

test("a long list in pages is the same file", async () => {
  async function* pages() {
    yield rows.slice(0, 2);
    yield [];
    yield rows.slice(2);
  }
  const bytes = await new Response(csvInPages(["Name", "Zahl"], pages())).arrayBuffer();
  expect(Buffer.from(bytes).toString("utf8")).toBe(csv([["Name", "Zahl"], ...rows]));
});

test("a file's name cannot smuggle a header", () => {
  expect(csvHeaders('a"\r\nx: y')["content-disposition"]).toBe('attachment; filename="a-x-y.csv"');
});
