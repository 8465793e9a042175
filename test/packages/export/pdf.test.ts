import { expect, test } from "vitest";
import type { PdfBlock, PdfDocument } from "#export/pdf/document";
import { mintCounty } from "../../support/platform.ts";
import { readPdf } from "../../support/pdf.ts";
import { webp } from "../../support/picture-files.ts";

const report = (blocks: PdfBlock[], more: Partial<PdfDocument> = {}): PdfDocument => ({
  title: "Verwendungsnachweis 2026",
  language: "de",
  author: "Kreis Probe",
  imprint: ["Fassung 1 vom 23. November 2026"],
  foot: "Kreis Probe · Fassung 1",
  contents: false,
  accent: "#1f6b4a",
  blocks,
  ...more,
});

const written = async (document: PdfDocument) => {
  const { writePdf } = await (await mintCounty()).scope();
  return writePdf(document);
};

test("a document says what it is: title, language, tags and typefaces are in the file", async () => {
  const bytes = await written(report([{ kind: "text", text: "Guten Tag." }]));
  const raw = new TextDecoder("latin1").decode(bytes);
  expect(raw).toContain("/Lang (de)");
  expect(raw).toContain("/DisplayDocTitle true");
  expect(raw).toContain("pdfuaid");
  expect(raw.match(/\/FontFile2/g)!.length).toBeGreaterThanOrEqual(2);
  expect(raw).not.toContain("/BaseFont /Helvetica");
  const read = await readPdf(bytes);
  expect(read).toMatchObject({ title: "Verwendungsnachweis 2026", tagged: true });
  expect(read.text).toContain("Seite 1 von 1");
});

test("every kind of part is tagged as what it is, and a picture says in words what it shows", async () => {
  const words = { title: "Köpfe", finding: "Es werden mehr.", source: "Quelle: eigene Zählung" };
  const { roles, alternatives } = await readPdf(
    await written(
      report([
        { kind: "heading", level: 1, text: "Zahlen" },
        { kind: "list", items: ["eins", "zwei"] },
        { kind: "facts", facts: [["Zuwendungsgeber", "Land Nordrhein-Westfalen"]] },
        { kind: "table", caption: "Belege", columns: [{ label: "Nr." }, { label: "Betrag" }], rows: [["1", "2,00 €"]] },
        { kind: "bars", ...words, bars: [{ label: "Tisch", value: 5, display: "0–7" }] },
        { kind: "trend", ...words, points: [{ label: "Mai", value: 10, display: "10" }] },
        { kind: "map", ...words, areas: [{ ags: "05958012", step: 1 }], steps: ["0 bis 7", "ab 8"] },
        { kind: "picture", bytes: await webp(), alt: "Ein Tisch voller Boxen" },
      ]),
    ),
  );
  for (const role of ["H1", "H2", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure"])
    expect(roles).toContain(role);
  expect(alternatives).toEqual([
    "Köpfe. Tisch: 0–7",
    "Köpfe. Mai: 10",
    "Köpfe. 0 bis 7: 0; ab 8: 1",
    "Ein Tisch voller Boxen",
  ]);
});

test("the table of contents names the page on which each heading stands, however long it is", async () => {
  const chapters = Array.from({ length: 60 }, (_, at) => `Kapitel ${at + 1}`);
  const { pages, bookmarks } = await readPdf(
    await written(
      report(
        chapters.map((text) => ({ kind: "heading", level: 1, text, newPage: true })),
        { contents: true },
      ),
    ),
  );
  expect(bookmarks).toEqual(chapters);
  const contents = pages.filter((page) => (page.match(/Kapitel/g) ?? []).length > 1).join("\n");
  for (const chapter of chapters) {
    const page = pages.findLastIndex((text) => text.includes(`${chapter} `) || text.includes(`${chapter}\n`)) + 1;
    expect(contents.replaceAll(/\s+/g, " ")).toContain(`${chapter} ${page} `);
  }
});

test("a long table goes on over pages with its head above, and no row is lost or torn", async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [`B-${at + 1}`, "Karten für die Schützenfeste", "12,00 €"]);
  const columns = [{ label: "Belegnummer" }, { label: "Zweck", share: 4 }, { label: "Betrag", numeric: true }];
  const { pages, text } = await readPdf(
    await written(report([{ kind: "table", caption: "Belege", columns, rows, foot: [["Summe", "", "1.440,00 €"]] }])),
  );
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page).toContain("Belegnummer");
  for (const [number] of rows) expect(text.split(`${number} `).length).toBe(2);
  expect(pages.at(-1)).toContain("1.440,00 €");
});
