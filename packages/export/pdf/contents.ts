import type { PdfBlock, PdfDocument } from "./document.ts";
import { INK, QUIET, type Sheet } from "./sheet.ts";

type Heading = Extract<PdfBlock, { kind: "heading" }>;
const LINE = 21;
const words = { de: "Inhalt", en: "Contents" };

/** The table of contents: its pages are kept free at the beginning and filled when it is known where each heading came to stand. */
export class Contents {
  readonly #sheet: Sheet;
  readonly #language: PdfDocument["language"];
  readonly #firstPage: number;
  readonly #perPage: number;
  readonly #structure: PDFKit.PDFStructureElement;
  readonly #entries: { text: string; level: number; page: number; name: string }[] = [];
  #outline: PDFKit.PDFOutline[] = [];

  constructor(sheet: Sheet, { blocks, language }: PdfDocument) {
    this.#sheet = sheet;
    this.#language = language;
    this.#structure = sheet.pdf.struct("TOC");
    sheet.root.add(this.#structure);
    sheet.newPage();
    this.#firstPage = sheet.pageNumber;
    this.#perPage = Math.floor((sheet.bottom - sheet.top - 50) / LINE);
    const listed = blocks.filter((block) => block.kind === "heading" && block.level < 3).length;
    for (let page = 1; page < listed / this.#perPage; page++) sheet.newPage();
    sheet.newPage();
    this.#outline = [sheet.pdf.outline as unknown as PDFKit.PDFOutline];
  }

  /** Remembers the heading that is about to be set; it also becomes a bookmark. */
  note({ level, text }: Heading) {
    const name = `h${this.#entries.length + 1}`;
    if (level < 3) this.#entries.push({ text, level, page: this.#sheet.pageNumber, name });
    if (level < 3) this.#sheet.pdf.addNamedDestination(name, "XYZ", null as never, this.#sheet.y - 8, null as never);
    const above = this.#outline[level - 1] ?? this.#outline.at(-1)!;
    this.#outline = [...this.#outline.slice(0, level), above.addItem(text) as unknown as PDFKit.PDFOutline];
  }

  fill() {
    const sheet = this.#sheet;
    const { left, width, pdf } = sheet;
    sheet.turnTo(this.#firstPage);
    sheet.tag(
      "Caption",
      () => sheet.set(words[this.#language], left, sheet.top, width, { face: "title", size: 19 }),
      {},
      this.#structure,
    );
    this.#entries.forEach(({ text, level, page, name }, at) => {
      if (at > 0 && at % this.#perPage === 0) sheet.turnTo(this.#firstPage + at / this.#perPage);
      const y = sheet.top + 44 + (at % this.#perPage) * LINE;
      const indent = (level - 1) * 16;
      const style = { face: level === 1 ? "strong" : "text", colour: INK } as const;
      sheet.group(
        "TOCI",
        (item) =>
          sheet.group(
            "Link",
            (link) => {
              link.add(() => {
                sheet.dress(style);
                pdf.text(text, left + indent, y, { width: width - indent - 40, height: LINE - 4, ellipsis: true });
                sheet.set(` ${page}`, left, y, width, { ...style, colour: QUIET, align: "right" });
              });
              pdf.goTo(left, y - 2, width, LINE - 2, name, {
                structParent: link,
                Contents: new String(text),
              } as never);
            },
            {},
            item,
          ),
        {},
        this.#structure,
      );
    });
    this.#structure.end();
    sheet.turnTo(sheet.pageNumber);
  }
}
