import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parse, type Font } from "opentype.js/dist/opentype.mjs";
import type { Letters } from "./letters.ts";

const SOURCE = "@fontsource/vollkorn/files/vollkorn-latin-600-normal.woff";

/** What German and English titles are written with; other accents are left off their letters. */
const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ..."ÄÖÜäöüßéè§·–—‘’‚“”„…€",
];

/** The outlines of the headings' type (Vollkorn, SIL OFL 1.1) as data, so that the Worker needs no font program. */
export async function buildLetters(): Promise<Letters> {
  const file = await readFile(createRequire(import.meta.url).resolve(SOURCE));
  const font = parse(new Uint8Array(file).buffer);
  return {
    unitsPerEm: font.unitsPerEm,
    glyphs: Object.fromEntries(characters.map((one) => [one, glyphOf(font, one)])),
  };
}

/** Each step is written as the way from the point before it: small numbers repeat and compress. */
function glyphOf(font: Font, character: string): Letters["glyphs"][string] {
  const glyph = font.charToGlyph(character);
  let pen = [0, 0];
  const step = (kind: string, ...points: [x?: number, y?: number][]) => {
    const whole = points.map(([x, y]) => [Math.round(x!), Math.round(y!)]);
    const ways = whole.flatMap(([x, y]) => [x! - pen[0]!, y! - pen[1]!]);
    pen = whole.at(-1)!;
    return kind === "L" && ways.every((way) => way === 0) ? "" : kind + ways.join(" ");
  };
  const steps = glyph.path.commands.map((command) => {
    if (command.type === "Z") return "";
    if (command.type === "Q") return step("Q", [command.x1, command.y1], [command.x, command.y]);
    if (command.type === "C")
      return step("C", [command.x1, command.y1], [command.x2, command.y2], [command.x, command.y]);
    return step(command.type, [command.x, command.y]);
  });
  return [Math.round(glyph.advanceWidth!), steps.join("")];
}
