import type { Hex, Look } from "#kernel";
import { lookColours } from "../../ui/look.ts";
import type { MotifRole } from "../../ui/motif/geometry.ts";
import { shapePolygon } from "../../ui/motif/paths.ts";
import { motifShapes } from "../../ui/motif/scenes.ts";
import { linesOf, outlineOf, type Letters } from "./letters.ts";
import { pngOf } from "./png.ts";
import { fill, newCanvas, type Canvas, type Point } from "./raster.ts";

export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

const MARGIN = 72;
const LAND_HEIGHT = 400;

/** What a shared link shows: whose page it is and what it is about. */
export interface PictureWords {
  /** The county. */
  name: string;
  title: string;
  /** A line below the title: a day, a place. */
  detail?: string;
}

/** The picture of a shared link as PNG: the county's landscape in its colours, above it the words. */
export async function sharePicture(
  look: Look,
  seed: string,
  words: PictureWords,
  letters: Letters,
): Promise<Uint8Array> {
  const { light } = lookColours(look);
  const canvas = newCanvas(PICTURE_WIDTH, PICTURE_HEIGHT, light["m-sky"]);
  drawLand(canvas, look, seed, (role) => light[`m-${role}`]);
  drawWords(canvas, words, letters, { name: light.accent, title: light.ground, spark: light.spark });
  return pngOf(canvas);
}

function drawLand(canvas: Canvas, look: Look, seed: string, colourOf: (role: MotifRole) => Hex): void {
  const down = PICTURE_HEIGHT - LAND_HEIGHT;
  for (const shape of motifShapes(look.motif, seed, PICTURE_WIDTH, LAND_HEIGHT)) {
    fill(canvas, [shapePolygon(shape).map(([x, y]): Point => [x, y + down])], colourOf(shape.role));
  }
}

function drawWords(
  canvas: Canvas,
  { name, title, detail }: PictureWords,
  letters: Letters,
  colour: Record<"name" | "title" | "spark", Hex>,
): void {
  const width = PICTURE_WIDTH - 2 * MARGIN;
  const write = (text: string, size: number, y: number, ink: Hex) =>
    fill(canvas, outlineOf(letters, text, size, MARGIN, y), ink);
  fill(
    canvas,
    [
      [
        [MARGIN, 56],
        [MARGIN + 96, 56],
        [MARGIN + 96, 64],
        [MARGIN, 64],
      ],
    ],
    colour.spark,
  );
  write(linesOf(letters, name, 34, width, 1)[0] ?? "", 34, 112, colour.name);
  const size = linesOf(letters, title, 72, width, 9).length > 1 ? 60 : 72;
  const lines = linesOf(letters, title, size, width, 2);
  lines.forEach((line, at) => write(line, size, 190 + at * size * 1.12, colour.title));
  if (detail)
    write(
      linesOf(letters, detail, 32, width, 1)[0] ?? "",
      32,
      190 + (lines.length - 1) * size * 1.12 + 54,
      colour.name,
    );
}
