import type { PdfBlock } from "./document.ts";
import { INK, QUIET, RULE, type Sheet, type Style } from "./sheet.ts";

type Table = Pick<Extract<PdfBlock, { kind: "table" }>, "columns" | "rows" | "foot"> & {
  caption?: string;
  /** Facts have no heads above. */
  headless?: boolean;
};

const PAD = { x: 5, y: 3.5 };
const body: Style = { size: 9 };
const strong: Style = { size: 9, face: "strong" };

/** Columns by their shares of the width, but none narrower than its longest word. */
function columnWidths(sheet: Sheet, columns: Table["columns"], rows: readonly (readonly string[])[]): number[] {
  sheet.dress(strong);
  const least = columns.map((_, at) => {
    const words = new Set(rows.flatMap((row) => (row[at] ?? "").split(/[\s-]/)));
    return Math.max(0, ...[...words].map((word) => sheet.pdf.widthOfString(`${word}-`))) + 2 * PAD.x;
  });
  const shares = columns.map(({ share = 1 }) => share);
  const tight = new Set<number>();
  for (;;) {
    const left = sheet.width - [...tight].reduce((sum, at) => sum + least[at]!, 0);
    const loose = shares.reduce((sum, share, at) => (tight.has(at) ? sum : sum + share), 0);
    const widths = shares.map((share, at) => (tight.has(at) ? least[at]! : (share / loose) * left));
    const narrow = widths.findIndex((width, at) => !tight.has(at) && width < least[at]!);
    if (narrow < 0 || tight.size === columns.length - 1) return widths;
    tight.add(narrow);
  }
}

/** A table whose head stands again on every page it goes on on; a row is never torn apart. */
export function setTable(sheet: Sheet, { caption, columns, rows, foot = [], headless = false }: Table) {
  const heads = columns.map(({ label }) => label);
  const widths = columnWidths(sheet, columns, [heads, ...rows, ...foot]);
  const styleOf = (at: number, style: Style): Style => ({ ...style, align: columns[at]?.numeric ? "right" : "left" });
  const heightOf = (cells: readonly string[], style: Style) =>
    Math.max(...cells.map((cell, at) => sheet.height(cell || " ", widths[at]! - 2 * PAD.x, style))) + 2 * PAD.y;
  const place = (at: number) => sheet.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  const write = (cell: string, at: number, y: number, style: Style) =>
    sheet.set(cell, place(at) + PAD.x, y + PAD.y, widths[at]! - 2 * PAD.x, styleOf(at, style));

  const headHeight = headless ? 0 : heightOf(heads, strong);
  const captionHeight = caption ? sheet.height(caption, sheet.width, { ...strong, size: 10 }) + 6 : 0;
  const firstRow = rows[0] ? heightOf(rows[0], body) : 0;
  sheet.ensure(captionHeight + headHeight + firstRow);

  sheet.group("Table", (table) => {
    if (caption) {
      sheet.tag(
        "Caption",
        () => sheet.set(caption, sheet.left, sheet.y, sheet.width, { ...strong, size: 10 }),
        {},
        table,
      );
      sheet.space(5);
    }
    const setRow = (cells: readonly string[], style: Style, kind: "head" | "row" | "foot") => {
      const height = kind === "head" ? headHeight : heightOf(cells, style);
      if (kind !== "head" && sheet.ensure(height) && !headless) sheet.decorate(() => drawHead());
      const y = sheet.y;
      if (kind === "foot") sheet.rule(y, INK, 0.9);
      sheet.group(
        "TR",
        (row) =>
          cells.forEach((cell, at) => {
            const isHead = kind === "head" || at === 0;
            const scope = kind === "head" ? "Column" : "Row";
            sheet.tag(isHead ? "TH" : "TD", () => write(cell, at, y, style), isHead ? { scope } : {}, row);
          }),
        {},
        table,
      );
      sheet.y = y + height;
      sheet.rule(sheet.y, kind === "head" ? QUIET : RULE, kind === "head" ? 0.9 : 0.5);
    };
    const drawHead = () => {
      const y = sheet.y;
      heads.forEach((head, at) => write(head, at, y, strong));
      sheet.y = y + headHeight;
      sheet.pdf
        .moveTo(sheet.left, sheet.y)
        .lineTo(sheet.left + sheet.width, sheet.y)
        .lineWidth(0.9)
        .stroke(QUIET);
    };
    if (!headless) setRow(heads, strong, "head");
    for (const row of rows) setRow(row, body, "row");
    for (const sums of foot) setRow(sums, strong, "foot");
  });
  sheet.y += 14;
}
