import { expect, test } from "vitest";
import { csv, csvHeaders } from "#export/csv";

const textOf = (table: ReadableStream<Uint8Array>) =>
  new Response(table).arrayBuffer().then((bytes) => Buffer.from(bytes).toString("utf8"));

test("cells that a spreadsheet would run are defused, and umlauts arrive", async () => {
  const text = await textOf(
    csv(
      ["Name", "Zahl"],
      [
        [["=cmd|' /C calc'!A0", 1]],
        [
          ["+49 291", 2],
          ["-1;2", 3],
          ["@SUM(A1)", 4],
          ["\tx", 5],
          ['Jäger "Jo"', null],
        ],
      ],
    ),
  );
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.slice(1).split("\r\n")).toEqual([
    "Name;Zahl",
    "'=cmd|' /C calc'!A0;1",
    "'+49 291;2",
    '"\'-1;2";3',
    "'@SUM(A1);4",
    "'\tx;5",
    '"Jäger ""Jo""";',
    "",
  ]);
});

test("a file's name cannot smuggle a header", () => {
  expect(csvHeaders('a"\r\nx: y')["content-disposition"]).toBe('attachment; filename="a-x-y.csv"');
});
