import Pdf from "pdfkit";
import type { PdfDocument } from "./document.ts";

/** Whole TrueType files: for running text, for what stands out, for headings. */
export interface Typefaces {
  text: Uint8Array;
  strong: Uint8Array;
  title: Uint8Array;
}

type Face = keyof Typefaces;
type Structure = PDFKit.PDFStructureElement;
type StructureType = Parameters<PDFKit.PDFDocument["struct"]>[0];

interface StructureOptions {
  alt?: string;
  lang?: string;
  /** Left, upper, right and lower edge of a picture. */
  bbox?: readonly [number, number, number, number];
  /** Which cells a head of a table stands for. */
  scope?: "Column" | "Row";
}

/** Measures of A4 in points (1/72 inch). */
const MARGIN = { top: 62, bottom: 78, left: 62, right: 62 };
const FOOT_AT = 790;

export const INK = "#1c2320";
export const QUIET = "#57605b";
export const RULE = "#c9d0cc";

export interface Style {
  face?: Face;
  size?: number;
  colour?: string;
  align?: "left" | "right" | "center";
}

const plain = { face: "text", size: 10.5, colour: INK, align: "left" } as const satisfies Required<Style>;
const LINE_GAP = 2.6;

/**
 * A4 pages that fill from top to bottom. What is written is tagged in the order in which it is read; what only decorates is
 * marked as such (PDF/UA-1, ISO 14289-1).
 */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: Structure;
  readonly left = MARGIN.left;
  readonly width: number;

  constructor({ title, language, author, subtitle }: PdfDocument, faces: Typefaces) {
    this.pdf = new Pdf({
      size: "A4",
      margins: MARGIN,
      // No typeface of its own: the one it would begin with is not among what a Worker carries.
      font: "",
      bufferPages: true,
      pdfVersion: "1.7",
      subset: "PDF/UA",
      tagged: true,
      lang: language,
      displayTitle: true,
      info: { Title: title, Author: author, ...(subtitle ? { Subject: subtitle } : {}) },
    } as unknown as PDFKit.PDFDocumentOptions);
    for (const [name, bytes] of Object.entries(faces)) this.pdf.registerFont(name, bytes as never);
    this.width = this.pdf.page.width - MARGIN.left - MARGIN.right;
    this.root = this.pdf.struct("Document");
    this.pdf.addStructure(this.root);
    this.dress();
  }

  get top() {
    return MARGIN.top;
  }
  /** Where the next thing begins, in points from the upper edge. */
  get y() {
    return this.pdf.y;
  }
  set y(value: number) {
    this.pdf.y = value;
  }
  get bottom() {
    return this.pdf.page.height - MARGIN.bottom;
  }

  dress(style: Style = {}): Required<Style> {
    const whole = { ...plain, ...style };
    this.pdf.font(whole.face).fontSize(whole.size).fillColor(whole.colour);
    return whole;
  }

  /** How high `text` stands when it is `width` wide. */
  height(text: string, width: number, style: Style = {}): number {
    const { align } = this.dress(style);
    return this.pdf.heightOfString(text, { width, align, lineGap: LINE_GAP });
  }

  /** Sets text at a place; over the end of the page it goes on on the next. */
  set(text: string, x: number, y: number, width: number, style: Style = {}) {
    const { align } = this.dress(style);
    this.pdf.text(text, x, y, { width, align, lineGap: LINE_GAP });
  }

  /** A structure with its content below `parent`. */
  tag(type: StructureType, content: () => void, options: StructureOptions = {}, parent: Structure = this.root) {
    parent.add(this.pdf.struct(type, options as object, [content]));
  }

  /** A structure that others are put into. */
  group(type: StructureType, fill: (group: Structure) => void, options: StructureOptions = {}, parent = this.root) {
    const group = this.pdf.struct(type, options as object);
    parent.add(group);
    fill(group);
    group.end();
  }

  /** What nobody needs to have read out: rules, repeated heads, page numbers. */
  decorate(draw: () => void, type: "Layout" | "Pagination" = "Layout") {
    this.pdf.markContent("Artifact", { type });
    draw();
    this.pdf.endMarkedContent();
  }

  rule(y: number, colour = RULE, weight = 0.75) {
    this.decorate(() =>
      this.pdf
        .moveTo(this.left, y)
        .lineTo(this.left + this.width, y)
        .lineWidth(weight)
        .stroke(colour),
    );
  }

  newPage() {
    this.pdf.addPage();
    this.y = this.top;
  }

  /** Goes to the next page where less than `height` is left; says whether it did. */
  ensure(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.newPage();
    return true;
  }

  space(points: number) {
    if (this.y > this.top) this.y += points;
  }

  /** A JPEG or PNG, with its size in pixels. */
  image(bytes: Uint8Array): { width: number; height: number } {
    const { openImage } = this.pdf as unknown as { openImage(bytes: Uint8Array): { width: number; height: number } };
    return openImage.call(this.pdf, bytes);
  }

  get pageNumber() {
    const { start, count } = this.pdf.bufferedPageRange();
    return start + count;
  }

  /** Goes back to a page that was written before; 1 is the first. */
  turnTo(page: number) {
    this.pdf.switchToPage(page - 1);
  }

  /** Writes the foot of all pages and hands over the file. */
  async finish(foot: string, pageWords: (page: number, pages: number) => string): Promise<Uint8Array> {
    const pages = this.pageNumber;
    for (let page = 1; page <= pages; page++) {
      this.turnTo(page);
      this.pdf.page.margins.bottom = 0;
      this.decorate(() => {
        this.dress({ size: 8.5, colour: QUIET });
        this.pdf.text(foot, this.left, FOOT_AT, { width: this.width - 90, height: 24, ellipsis: true });
        this.pdf.text(pageWords(page, pages), this.left, FOOT_AT, { width: this.width, align: "right" });
      }, "Pagination");
    }
    this.root.end();
    const parts: Uint8Array[] = [];
    const whole = new Promise<void>((resolve, reject) => {
      this.pdf.on("data", (part: Uint8Array) => parts.push(part));
      this.pdf.on("end", () => resolve());
      this.pdf.on("error", reject);
    });
    this.pdf.end();
    await whole;
    return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
  }
}
