import type { Point } from "./raster.ts";

/** The outlines of a typeface, y upwards, as `build-letters.ts` writes them. */
export interface Letters {
  unitsPerEm: number;
  /** Advance and outline of each character; each step of an outline is relative to the point before it. */
  glyphs: Record<string, [advance: number, outline: string]>;
}

/** How wide a line is in pixels. */
export const widthOf = (letters: Letters, text: string, size: number): number =>
  (settable(letters, text).reduce((sum, one) => sum + letters.glyphs[one]![0], 0) * size) / letters.unitsPerEm;

/** The outlines of a line whose baseline begins at (x, y). */
export function outlineOf(letters: Letters, text: string, size: number, x: number, y: number): Point[][] {
  const scale = size / letters.unitsPerEm;
  let pen = x;
  return settable(letters, text).flatMap((one) => {
    const [advance, outline] = letters.glyphs[one]!;
    const start = pen;
    pen += advance * scale;
    return flattened(outline).map((contour) => contour.map(([px, py]): Point => [start + px * scale, y - py * scale]));
  });
}

/** A text in lines no wider than `width`; what does not fit into `most` lines ends in an ellipsis. */
export function linesOf(letters: Letters, text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(letters, longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  const cut = lines.length > most;
  return shown.map((line, at) => shortened(letters, cut && at === most - 1 ? `${line} …` : line, size, width));
}

function shortened(letters: Letters, line: string, size: number, width: number): string {
  let text = line;
  while (widthOf(letters, text, size) > width && text.length > 2)
    text = `${text.replace(/\s*…$/, "").slice(0, -1).trimEnd()}…`;
  return text;
}

/** The characters of a text that the typeface has, accents taken off those that it has not. */
const settable = (letters: Letters, text: string): string[] =>
  [...text.normalize("NFC")].flatMap((one) =>
    letters.glyphs[one] ? one : [...one.normalize("NFD")].filter((part) => letters.glyphs[part]),
  );

const CURVE_STEPS = 8;

/** Curves as straight pieces. */
function flattened(outline: string): Point[][] {
  const contours: Point[][] = [];
  let pen: Point = [0, 0];
  for (const [, kind, numbers] of outline.matchAll(/([MLQC])([-\d ]+)/g)) {
    const ways = numbers!.split(" ").map(Number);
    const points = Array.from({ length: ways.length / 2 }, (_, at): Point => [
      pen[0] + ways[at * 2]!,
      pen[1] + ways[at * 2 + 1]!,
    ]);
    if (kind === "M") contours.push(points);
    else contours.at(-1)!.push(...(kind === "L" ? points : curve([pen, ...points])));
    pen = points.at(-1)!;
  }
  return contours;
}

/** Points on a Bézier curve of any degree (de Casteljau), without its start. */
function curve(controls: Point[]): Point[] {
  return Array.from({ length: CURVE_STEPS }, (_, step) => {
    const t = (step + 1) / CURVE_STEPS;
    let points = controls;
    while (points.length > 1) {
      points = points
        .slice(1)
        .map(([x, y], at): Point => [points[at]![0] * (1 - t) + x * t, points[at]![1] * (1 - t) + y * t]);
    }
    return points[0]!;
  });
}
