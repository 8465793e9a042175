import { expect, test } from "vitest";
import { markdownBlocks } from "#export/pdf/markdown-blocks";

test("headings, lists, quotes, tables and links of a text become parts of a document, and tags stay text", () => {
  const text = `## Was war

Ein **guter** Sommer mit <b>Regen</b>, siehe [die Karte](https://example.org/karte).

- eins
- zwei
  - zwei und ein halb

1. erst
2. dann

> Gut gesagt.

| Ort | Zahl |
| --- | --- |
| Brilon | 12 |

![Zwölf Leute am Stand](/bild.webp)`;
  expect(markdownBlocks(text, 1)).toEqual([
    { kind: "heading", level: 2, text: "Was war" },
    { kind: "text", text: "Ein guter Sommer mit <b>Regen</b>, siehe die Karte (https://example.org/karte)." },
    { kind: "list", ordered: false, items: ["eins", "zwei – zwei und ein halb"] },
    { kind: "list", ordered: true, items: ["erst", "dann"] },
    { kind: "note", text: "Gut gesagt." },
    { kind: "table", caption: "Ort, Zahl", columns: [{ label: "Ort" }, { label: "Zahl" }], rows: [["Brilon", "12"]] },
    { kind: "text", text: "Zwölf Leute am Stand" },
  ]);
});

test("a link that shows its own address is not written twice, and an empty text is nothing", () => {
  expect(markdownBlocks("<https://example.org/>", 2)).toEqual([{ kind: "text", text: "https://example.org/" }]);
  expect(markdownBlocks("", 1)).toEqual([]);
});
