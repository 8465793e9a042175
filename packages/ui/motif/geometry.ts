/** What a shape stands for; the stylesheet and {@link motifColours} give each role its colour. */
export type MotifRole =
  | "sun"
  | "far"
  | "mid"
  | "near"
  | "front"
  | "stone"
  | "roof"
  | "wall"
  | "timber"
  | "water"
  | "glint"
  | "wire"
  | "trunk";

export type Point = readonly [x: number, y: number];

/** A closed outline; a curved one runs smoothly between its points, which then are control points of a quadratic B-spline. */
export type MotifShape = {
  role: MotifRole;
  points: readonly Point[];
  curved?: boolean;
  /** Set where the outline is a full circle, with a round hole for a ring; a path says it shorter and rounder. */ circle?: {
    x: number;
    y: number;
    radius: number;
    hole?: number;
  };
};

/** How large a scene is drawn; landmarks are sized by the height, so that a wide frame shows more land and not larger houses. */
export type Frame = { width: number; height: number };

export type Height = (x: number) => number;

/** Points written as "x y, x y". */
export function outline(points: string): Point[] {
  return points.split(",").map((pair): Point => {
    const [x, y] = pair.trim().split(" ").map(Number) as [number, number];
    return [x, y];
  });
}

/** Numbers from 0 to 1 that are the same for the same seed everywhere (mulberry32 over an FNV-1a hash). */
export function randomOf(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A ridge as a function of x: three long waves with seeded phases. `rise` is its height above `base` at most. */
export function ridge(
  random: () => number,
  width: number,
  base: number,
  rise: number,
  waves: number,
): (x: number) => number {
  const phases = [random(), random(), random()].map((value) => value * Math.PI * 2);
  return (x) => {
    const turn = (x / width) * Math.PI * 2 * waves;
    const wave =
      0.6 * Math.sin(turn + phases[0]!) +
      0.28 * Math.sin(turn * 2.1 + phases[1]!) +
      0.12 * Math.sin(turn * 4.3 + phases[2]!);
    return base - (rise * (wave + 1)) / 2;
  };
}

/** Waves of a ridge: as many to the height in a narrow frame as in a wide one, but never less than a rise and a fall. */
export function rhythm({ width, height }: Frame, density: number): number {
  return Math.max(0.7, (width / height / 3.8) * density * 1.25);
}

/** The land under a ridge, down to `floor`. */
export function land(
  role: MotifRole,
  { width, height }: Frame,
  heightAt: (x: number) => number,
  points: number,
): MotifShape {
  const step = width / points;
  const top = Array.from({ length: points + 3 }, (_, index): Point => [
    (index - 1) * step,
    heightAt((index - 1) * step),
  ]);
  return {
    role,
    curved: true,
    points: [
      ...top,
      [width + step, height + 40],
      [width + step, height + 40],
      [-step, height + 40],
      [-step, height + 40],
    ],
  };
}

export function disc(role: MotifRole, x: number, y: number, radius: number): MotifShape {
  const points = Array.from({ length: 12 }, (_, index): Point => {
    const angle = (index / 12) * Math.PI * 2;
    // The spline runs inside its control points; pushed out so that the radius holds.
    return [x + Math.cos(angle) * radius * 1.035, y + Math.sin(angle) * radius * 1.035];
  });
  return { role, curved: true, points, circle: { x, y, radius } };
}

/** A circle drawn with an even line. */
export function ring(role: MotifRole, x: number, y: number, radius: number, thickness: number): MotifShape {
  const hole = radius - thickness;
  const turn = (size: number, way: 1 | -1) =>
    Array.from({ length: 49 }, (_, index): Point => [
      x + Math.cos((index / 24) * Math.PI * way) * size,
      y + Math.sin((index / 24) * Math.PI * way) * size,
    ]);
  return { role, points: [...turn(radius, 1), ...turn(hole, -1)], circle: { x, y, radius, hole } };
}

/** A band of even width along a curve, for wires and glints. */
export function ribbon(role: MotifRole, line: readonly Point[], thickness: number): MotifShape {
  const shift = (by: number) =>
    line.map(([x, y], index): Point => {
      const [before, after] = [line[Math.max(0, index - 1)]!, line[Math.min(line.length - 1, index + 1)]!];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const length = Math.hypot(dx, dy) || 1;
      return [x - (dy / length) * by, y + (dx / length) * by];
    });
  return { role, curved: true, points: [...shift(-thickness / 2), ...shift(thickness / 2).reverse()] };
}

export function placed(points: readonly Point[], x: number, y: number, width: number, height: number): Point[] {
  return points.map(([px, py]) => [x + px * width, y + py * height]);
}
