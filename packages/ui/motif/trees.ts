import {
  disc,
  type Frame,
  type Height,
  type MotifRole,
  type MotifShape,
  outline,
  placed,
  type Point,
} from "./geometry.ts";

/** A spruce standing at (x, y), three tiers of branches; far away only its outline. */
export function spruce(role: MotifRole, x: number, y: number, height: number, faraway = false): MotifShape {
  const width = height * 0.42;
  if (faraway)
    return {
      role,
      points: placed(outline("0 -1, 0.4 0.06, -0.4 0.06"), x, y, width, height),
    };
  const right: Point[] = outline("0 -1, 0.22 -0.66, 0.12 -0.66, 0.36 -0.34, 0.2 -0.34, 0.5 0.04");
  return { role, points: placed([...right, ...mirrored(right)], x, y, width, height) };
}

function mirrored(points: readonly Point[]): Point[] {
  return points
    .slice(1)
    .map(([x, y]): Point => [-x, y])
    .reverse();
}

/** A beech at (x, y): a domed crown over a pale trunk. */
export function beech(crown: MotifRole, x: number, y: number, height: number): MotifShape[] {
  const dome = outline("-0.5 -0.3, -0.62 -0.58, -0.44 -0.9, -0.08 -1.06, 0.34 -0.98, 0.6 -0.66, 0.56 -0.36, 0.1 -0.24");
  const trunk: Point[] = outline("-0.06 0.05, -0.035 -0.4, 0.035 -0.4, 0.06 0.05");
  const bough: Point[] = outline("0 -0.36, 0.2 -0.6, 0.23 -0.6, 0.03 -0.32");
  return [
    { role: crown, curved: true, points: placed(dome, x, y, height * 0.78, height) },
    { role: "trunk", points: placed(trunk, x, y, height * 0.7, height) },
    { role: "trunk", points: placed(bough, x, y, height * 0.7, height) },
    { role: "trunk", points: placed(bough, x, y, -height * 0.6, height * 0.9) },
  ];
}

/** Clumps of spruces on a crest, of a tall-th of the frame's height; around `clear` there are none. */
export function wood(
  role: MotifRole,
  crest: Height,
  { width, height }: Frame,
  random: () => number,
  tall: number,
  clumps: number,
  clear?: number,
): MotifShape[] {
  const size = height * tall;
  const count = Math.ceil((clumps * width) / height / 3.8);
  return Array.from({ length: count }, (_, clump) => {
    const start = ((clump + random() * 0.7) / count) * width;
    return Array.from({ length: 3 + Math.floor(random() * 5) }, (_, index) => ({
      x: start + index * size * (0.28 + random() * 0.12),
      tall: size * (0.6 + random() * 0.5),
    }));
  })
    .flat()
    .filter(({ x }) => crest(x) < height && (clear === undefined || Math.abs(x - clear) > height * 0.4))
    .map((tree) => spruce(role, tree.x, crest(tree.x) + height * 0.01, tree.tall, tall < 0.08));
}

/** Trees close together down a headland. */
export function grove(crest: Height, from: number, to: number, { height }: Frame, random: () => number): MotifShape[] {
  const count = Math.round((to - from) / (height * 0.05));
  return Array.from({ length: count }, (_, index) => {
    const x = from + ((index + random() * 0.6) / count) * (to - from);
    return spruce("near", x, crest(x) + height * 0.02, height * (0.06 + random() * 0.06), true);
  });
}

export function lindens(from: number, to: number, y: number, size: number, random: () => number): MotifShape[] {
  const trees: MotifShape[] = [];
  for (let x = from; x < to; x += size * (0.9 + random() * 2.4))
    trees.push(disc("near", x, y - size * 0.2, size * (0.4 + random() * 0.35)));
  return trees;
}
