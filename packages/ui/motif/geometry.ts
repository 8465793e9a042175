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

/** SVG path data of a shape, in whole units. Straight outlines are written step by step, so that equal houses are equal text and compress. */
export function shapePath({ points, curved, circle }: MotifShape, scale = 1): string {
  const at = (value: number) => Math.round(value * scale);
  const pair = ([x, y]: Point) => `${at(x)} ${at(y)}`;
  if (circle)
    return (
      circlePath(at(circle.x), at(circle.y), at(circle.radius), 0) +
      (circle.hole ? circlePath(at(circle.x), at(circle.y), at(circle.hole), 1) : "")
    );
  if (!curved) {
    const first = points[0]!;
    const steps = points.map(([x, y]): Point => [at(x - first[0]), at(y - first[1])]);
    return `M${pair(first)}l${steps
      .slice(1)
      .map(([x, y], index) => `${x - steps[index]![0]} ${y - steps[index]![1]}`)
      .join(" ")}z`;
  }
  const middle = (index: number): Point => {
    const [a, b] = [points[index]!, points[(index + 1) % points.length]!];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  const curves = points.map((_, index) => {
    const control = points[(index + 1) % points.length]!;
    return index === 0
      ? `Q${pair(control)} ${pair(middle(1 % points.length))}`
      : `T${pair(middle((index + 1) % points.length))}`;
  });
  return `M${pair(middle(0))}${curves.join("")}z`;
}

function circlePath(x: number, y: number, radius: number, sweep: 0 | 1): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 ${sweep} ${2 * radius} 0a${radius} ${radius} 0 1 ${sweep}-${2 * radius} 0z`;
}

/** The outline as straight pieces, for a rasteriser that knows no curves. */
export function shapePolygon({ points, curved }: MotifShape): Point[] {
  if (!curved) return [...points];
  return points.flatMap((control, index) => {
    const [before, after] = [
      points[(index + points.length - 1) % points.length]!,
      points[(index + 1) % points.length]!,
    ];
    const start: Point = [(before[0] + control[0]) / 2, (before[1] + control[1]) / 2];
    const end: Point = [(control[0] + after[0]) / 2, (control[1] + after[1]) / 2];
    return [0, 0.25, 0.5, 0.75].map((t): Point => [
      (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * control[0] + t * t * end[0],
      (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * control[1] + t * t * end[1],
    ]);
  });
}
