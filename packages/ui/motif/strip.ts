import type { MotifName } from "../look.ts";
import { castle } from "./altena.ts";
import { land, type MotifShape, type Point, randomOf, ridge } from "./geometry.ts";
import { church, gable, roofs } from "./houses.ts";
import { beech, spruce } from "./trees.ts";
import { patrokli, wiesenkirche } from "./soest.ts";
import { sail } from "./sail.ts";

/** The low edge of the footer: three quiet ridges and the county's landmark, small and far away. */
export function stripShapes(motif: MotifName, seed: string, width: number, height: number): MotifShape[] {
  const random = randomOf(`${motif} ${seed}`);
  const frame = { width, height };
  const flat = motif === "towers" ? 0.35 : 1;
  const far = ridge(random, width, height * 0.62, height * 0.5 * flat, 2.2);
  const near = ridge(random, width, height * 0.82, height * 0.4 * flat, 2.6);
  const front = ridge(random, width, height, height * 0.3 * flat, 2);
  const x = width * 0.62;
  const lake: MotifShape[] =
    motif === "lakes"
      ? [
          {
            role: "water",
            points: [
              [0, height * 0.62],
              [width, height * 0.62],
              [width, height],
              [0, height],
            ] as Point[],
          },
        ]
      : [];
  return [
    land("far", frame, far, 20),
    ...lake,
    ...landmark(motif, x, (at) => near(at) + height * 0.04, height, random),
    ...(motif === "lakes" ? [] : [land("near", frame, near, 22)]),
    land("front", frame, front, 20),
  ];
}

function landmark(
  motif: MotifName,
  x: number,
  crest: (x: number) => number,
  height: number,
  random: () => number,
): MotifShape[] {
  const y = crest(x);
  const size = height * 0.22;
  switch (motif) {
    case "hills":
      return [
        ...church(x, y, height * 0.6),
        ...[2.6, 4, -2].flatMap((at) => gable(x + at * size, crest(x + at * size), size)),
        ...[-3.4, -4, -4.5, 5.4, 6].map((at) => spruce("near", x + at * size, crest(x + at * size), size * 1.6, true)),
      ];
    case "towers":
      return [
        ...roofs(x - height, y, height * 2.6, size * 0.8, random),
        ...wiesenkirche(x + height * 0.9, y, height * 0.55),
        ...patrokli(x, y, height * 0.68),
      ];
    case "lakes":
      return [...sail(x, height * 0.8, height * 0.4), ...sail(x + height * 1.2, height * 0.72, height * 0.24)];
    case "wire":
      return castle(x, y - height * 0.05, height * 0.5);
    case "beeches":
      return [
        ...[0, 1, 2, 3, 4].flatMap((index) => gable(x + index * size * 1.15, crest(x + index * size * 1.15), size)),
        ...beech("sun", x - size * 2, crest(x - size * 2), height * 0.5),
      ];
  }
}
