import type { Hex } from "#kernel";

export type Point = readonly [x: number, y: number];

/** A picture of opaque pixels, three bytes each, row by row. */
export interface Canvas {
  width: number;
  height: number;
  pixels: Uint8Array;
}

export function newCanvas(width: number, height: number, colour: Hex): Canvas {
  const pixels = new Uint8Array(width * height * 3);
  pixels.set(channels(colour));
  for (let filled = 3; filled < pixels.length; filled *= 2) pixels.copyWithin(filled, 0, filled);
  return { width, height, pixels };
}

/**
 * Fills closed outlines with a colour, each pixel by the exact share of it that lies inside. An outline that runs the
 * other way cuts a hole. (Signed-area accumulation as in Raph Levien's font-rs.)
 */
export function fill(canvas: Canvas, contours: readonly (readonly Point[])[], colour: Hex): void {
  const rows = contours.flatMap((contour) => contour.map(([, y]) => y));
  const top = Math.max(0, Math.floor(Math.min(...rows)));
  const bottom = Math.min(canvas.height, Math.ceil(Math.max(...rows)));
  if (!(bottom > top)) return;
  const areas = new Float32Array((bottom - top) * (canvas.width + 2));
  for (const contour of contours) {
    contour.forEach((point, at) =>
      addEdge(areas, canvas.width, top, bottom, point, contour[(at + 1) % contour.length]!),
    );
  }
  paint(canvas, areas, top, bottom, channels(colour));
}

/** Adds the area that an edge has on its right, cell by cell. */
function addEdge(areas: Float32Array, width: number, top: number, bottom: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const direction = from[1] < to[1] ? 1 : -1;
  const [upper, lower] = direction === 1 ? [from, to] : [to, from];
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  const first = Math.max(top, Math.floor(upper[1]));
  const last = Math.min(bottom, Math.ceil(lower[1]));
  for (let row = first; row < last; row++) {
    const [y0, y1] = [Math.max(row, upper[1]), Math.min(row + 1, lower[1])];
    const height = (y1 - y0) * direction;
    const xs = [y0, y1].map((y) => Math.min(width, Math.max(0, upper[0] + (y - upper[1]) * slope)));
    spread(areas, (row - top) * (width + 2), Math.min(...xs), Math.max(...xs), height);
  }
}

/** Spreads the height of an edge within one row over the cells between `left` and `right`. */
function spread(areas: Float32Array, start: number, left: number, right: number, height: number): void {
  const [first, last] = [Math.floor(left), Math.ceil(right)];
  if (last <= first + 1) {
    const share = (left + right) / 2 - first;
    areas[start + first]! += height * (1 - share);
    areas[start + first + 1]! += height * share;
    return;
  }
  const perCell = height / (right - left);
  let before = 0;
  for (let cell = first; cell < last; cell++) {
    const [from, to] = [Math.max(cell, left), Math.min(cell + 1, right)];
    // What the edge covers of this cell, and of all cells right of it.
    const within = (to - from) * perCell;
    const covered = within * (1 - ((from + to) / 2 - cell));
    areas[start + cell]! += covered + before;
    before = within - covered;
  }
  areas[start + last]! += before;
}

function paint(
  { width, pixels }: Canvas,
  areas: Float32Array,
  top: number,
  bottom: number,
  colour: readonly number[],
): void {
  for (let row = top; row < bottom; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += areas[(row - top) * (width + 2) + column]!;
      const share = Math.min(1, Math.abs(sum));
      if (share < 1 / 512) continue;
      const at = (row * width + column) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const below = pixels[at + channel]!;
        pixels[at + channel] = Math.round(below + (colour[channel]! - below) * share);
      }
    }
  }
}

const channels = (colour: Hex): [number, number, number] => {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};
