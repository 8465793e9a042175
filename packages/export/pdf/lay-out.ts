import type { PdfBlock, PdfDocument } from "./document.ts";
import { drawBars } from "./bars.ts";
import { Contents } from "./contents.ts";
import { drawMap } from "./map.ts";
import { INK, QUIET, Sheet, type Typefaces } from "./sheet.ts";
import { setTable } from "./table.ts";
import { drawTrend } from "./trend.ts";

const pageWords = {
  de: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  en: (page: number, pages: number) => `Page ${page} of ${pages}`,
};

/** Sets a document block by block. */
export async function layOut(document: PdfDocument, faces: Typefaces): Promise<Uint8Array> {
  const sheet = new Sheet(document, faces);
  setTitle(sheet, document);
  const contents = document.contents ? new Contents(sheet, document) : undefined;
  for (const block of document.blocks) setBlock(sheet, block, document, contents);
  contents?.fill();
  return sheet.finish(document.foot, pageWords[document.language]);
}

function setTitle(sheet: Sheet, { title, subtitle, imprint, accent, contents }: PdfDocument) {
  const { left, width } = sheet;
  if (contents) sheet.y = 190;
  sheet.decorate(() => sheet.pdf.rect(left, sheet.y, 54, 5).fill(accent));
  sheet.y += 24;
  sheet.tag("H1", () => sheet.set(title, left, sheet.y, width, { face: "title", size: contents ? 30 : 23 }));
  if (subtitle) {
    sheet.space(6);
    sheet.tag("P", () => sheet.set(subtitle, left, sheet.y, width, { size: 13, colour: QUIET }));
  }
  sheet.space(contents ? 28 : 14);
  for (const line of imprint)
    sheet.tag("P", () => sheet.set(line, left, sheet.y, width, { size: 10, colour: contents ? INK : QUIET }));
  sheet.space(22);
}

const headingSizes = { 1: 19, 2: 14, 3: 11.5 } as const;

function setBlock(sheet: Sheet, block: PdfBlock, document: PdfDocument, contents: Contents | undefined) {
  const { left, width } = sheet;
  switch (block.kind) {
    case "heading": {
      const size = headingSizes[block.level];
      if (block.newPage && sheet.y > sheet.top) sheet.newPage();
      sheet.space(size + (block.level === 1 ? 10 : 2));
      sheet.ensure(sheet.height(block.text, width, { face: "title", size }) + 70);
      contents?.note(block);
      const style = { face: block.level === 3 ? "strong" : "title", size } as const;
      sheet.tag(`H${block.level + 1}` as "H2", () => sheet.set(block.text, left, sheet.y, width, style));
      sheet.space(size / 2.4);
      return;
    }
    case "text":
      for (const paragraph of block.text.split(/\n\s*\n/).filter((part) => part.trim() !== "")) {
        sheet.ensure(34);
        sheet.tag("P", () => sheet.set(paragraph.trim().replaceAll(/\s*\n\s*/g, " "), left, sheet.y, width));
        sheet.space(7);
      }
      return;
    case "list":
      sheet.group("L", (list) =>
        block.items.forEach((item, at) => {
          sheet.ensure(Math.min(200, sheet.height(item, width - 20)));
          const y = sheet.y;
          sheet.group(
            "LI",
            (entry) => {
              sheet.tag("Lbl", () => sheet.set(block.ordered ? `${at + 1}.` : "•", left + 4, y, 18), {}, entry);
              sheet.tag("LBody", () => sheet.set(item, left + 20, y, width - 20), {}, entry);
            },
            {},
            list,
          );
          sheet.space(2.5);
        }),
      );
      sheet.space(6);
      return;
    case "note": {
      const height = sheet.height(block.text, width - 28) + 18;
      sheet.ensure(Math.min(height, 400));
      const y = sheet.y;
      sheet.decorate(() => {
        sheet.pdf.rect(left, y, width, height).fill("#f2f4f2");
        sheet.pdf.rect(left, y, 3, height).fill(document.accent);
      });
      sheet.tag("P", () => sheet.set(block.text, left + 16, y + 9, width - 28));
      sheet.y = y + height;
      sheet.space(12);
      return;
    }
    case "source":
      sheet.tag("P", () => sheet.set(block.text, left, sheet.y, width, { size: 8.5, colour: QUIET }));
      sheet.space(9);
      return;
    case "facts":
      setTable(sheet, {
        columns: [
          { label: "", share: 1 },
          { label: "", share: 2 },
        ],
        rows: block.facts,
        headless: true,
      });
      return;
    case "table":
      setTable(sheet, block);
      return;
    case "bars":
      drawBars(sheet, block, document.accent);
      return;
    case "trend":
      drawTrend(sheet, block, document.accent);
      return;
    case "map":
      drawMap(sheet, block, document.accent);
      return;
    case "picture": {
      const image = sheet.image(block.bytes);
      const scale = Math.min(width / image.width, 330 / image.height, 1);
      const [shownWide, shownHigh] = [image.width * scale, image.height * scale];
      sheet.ensure(shownHigh + (block.caption ? 26 : 0));
      const y = sheet.y;
      sheet.tag("Figure", () => sheet.pdf.image(image as never, left, y, { width: shownWide }), {
        alt: block.alt,
        bbox: [left, y, left + shownWide, y + shownHigh],
      });
      sheet.y = y + shownHigh + 5;
      if (block.caption)
        sheet.tag("Caption", () => sheet.set(block.caption!, left, sheet.y, width, { size: 8.5, colour: QUIET }));
      sheet.space(10);
      return;
    }
  }
}
