import type { MotifShape, Point } from "./geometry.ts";

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
