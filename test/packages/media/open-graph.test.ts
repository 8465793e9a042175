import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { linesOf, widthOf, type Letters } from "../../../packages/media/open-graph/letters.ts";
import { pngOf } from "../../../packages/media/open-graph/png.ts";
import { fill, newCanvas, type Canvas } from "../../../packages/media/open-graph/raster.ts";
import letters from "../../../dist/letters.json" with { type: "json" };

const type = letters as unknown as Letters;
const redOf = ({ pixels, width }: Canvas, x: number, y: number) => pixels[(y * width + x) * 3];

test("a pixel takes as much of a colour as lies inside the outline", () => {
  const canvas = newCanvas(8, 8, "#000000");
  fill(
    canvas,
    [
      [
        [1.5, 1],
        [5, 1],
        [5, 4.25],
        [1.5, 4.25],
      ],
    ],
    "#ff0000",
  );
  expect(redOf(canvas, 0, 2)).toBe(0);
  expect(redOf(canvas, 1, 2)).toBe(128);
  expect(redOf(canvas, 3, 2)).toBe(255);
  expect(redOf(canvas, 3, 4)).toBe(64);
  expect(redOf(canvas, 5, 2)).toBe(0);
});

test("a slanted edge covers what geometry says, also outside the picture", () => {
  const canvas = newCanvas(4, 4, "#000000");
  fill(
    canvas,
    [
      [
        [-4, 0],
        [4, 0],
        [-4, 8],
      ],
    ],
    "#ff0000",
  );
  expect([0, 1, 2, 3].map((x) => redOf(canvas, x, 0))).toEqual([255, 255, 255, 128]);
  expect([0, 1, 2, 3].map((x) => redOf(canvas, x, 3))).toEqual([128, 0, 0, 0]);
});

test("an outline inside another one, drawn the other way, is a hole", () => {
  const canvas = newCanvas(6, 6, "#000000");
  fill(
    canvas,
    [
      [
        [0, 0],
        [6, 0],
        [6, 6],
        [0, 6],
      ],
      [
        [2, 2],
        [2, 4],
        [4, 4],
        [4, 2],
      ],
    ],
    "#ff0000",
  );
  expect([redOf(canvas, 0, 0), redOf(canvas, 3, 3), redOf(canvas, 5, 5)]).toEqual([255, 0, 255]);
});

test("the PNG holds the very pixels", async () => {
  const canvas = newCanvas(3, 2, "#102030");
  fill(
    canvas,
    [
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
      ],
    ],
    "#ffffff",
  );
  const png = Buffer.from(await pngOf(canvas));
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  const at = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const stride = 10;
  const undone = Buffer.from(rows);
  for (let index = stride + 1; index < undone.length; index++)
    undone[index] = (undone[index]! + undone[index - stride]!) & 255;
  expect([...undone.subarray(1, stride), ...undone.subarray(stride + 1)]).toEqual([...canvas.pixels]);
});

test("a long title breaks between words and ends in an ellipsis", () => {
  const title = "Ein Abend für Rückkehrerinnen und Rückkehrer in der Alten Börde zu Soest";
  const lines = linesOf(type, title, 60, 700, 2);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(widthOf(type, line, 60)).toBeLessThanOrEqual(700);
  expect(lines[1]).toMatch(/…$/);
  const [one] = linesOf(type, "Donaudampfschifffahrtsgesellschaftskapitänsmütze", 60, 300, 1);
  expect(widthOf(type, one!, 60)).toBeLessThanOrEqual(300);
  expect(widthOf(type, "Émile Ñ 😀", 60)).toBeGreaterThan(0);
});
