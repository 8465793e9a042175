import { QUIET, type Sheet } from "./sheet.ts";

interface Chart {
  title: string;
  finding: string;
  source: string;
  /** What the picture shows, in words, for those who hear it. */
  alt: string;
  /** How high the picture is, in points. */
  height: number;
  draw(top: number): void;
}

/** Title, finding, picture and source of a chart, never torn apart by the end of a page. */
export function setChart(sheet: Sheet, { title, finding, source, alt, height, draw }: Chart) {
  const { left, width } = sheet;
  const small = { size: 8.5, colour: QUIET };
  const heading = { face: "strong", size: 11 } as const;
  const words = sheet.height(title, width, heading) + sheet.height(finding, width) + sheet.height(source, width, small);
  sheet.ensure(words + height + 30);
  sheet.tag("P", () => sheet.set(title, left, sheet.y, width, heading));
  sheet.space(2);
  sheet.tag("P", () => sheet.set(finding, left, sheet.y, width));
  sheet.space(8);
  const top = sheet.y;
  sheet.tag("Figure", () => draw(top), { alt: `${title}. ${alt}`, bbox: [left, top, left + width, top + height] });
  sheet.y = top + height + 6;
  sheet.tag("P", () => sheet.set(source, left, sheet.y, width, small));
  sheet.space(16);
}

/** `colour` (`#rrggbb`) thinned with white; 1 is the colour itself. */
export function tint(colour: string, strength: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(255 - (255 - part) * strength));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Shades from light to dark that stay apart in grey. */
export const shade = (colour: string, step: number, steps: number): string =>
  tint(colour, steps < 2 ? 1 : 0.1 + (0.9 * step) / (steps - 1));
