import { disc, type Frame, type Height, land, type MotifRole, type MotifShape, rhythm, ridge } from "./geometry.ts";
import { gable } from "./houses.ts";
import { beech } from "./trees.ts";

/** The gables of the Alte Flecken, row above row, beeches at the edge of the wood. */
export function siegerland(frame: Frame, random: () => number): MotifShape[] {
  const { width, height } = frame;
  const far = ridge(random, width, height * 0.54, height * 0.24, rhythm(frame, 0.9));
  const mid = ridge(random, width, height * 0.62, height * 0.16, rhythm(frame, 0.8));
  const front = ridge(random, width, height * 0.97, height * 0.09, rhythm(frame, 0.7));
  const wide = width > height * 2;
  const middle = width * (wide ? 0.56 : 0.5 + random() * 0.18);
  const size = height * (wide ? 0.17 : 0.2);
  // The lowest row stands on the front ground, each higher one a storey up the slope.
  const row = (count: number, storey: number, shift: number, scale: number) =>
    Array.from({ length: count }, (_, index) => {
      const x = middle + (index - (count - 1) / 2 + shift) * size * scale * 1.13;
      return gable(x, front(x) + size * (0.12 - storey * 0.95 + (random() - 0.5) * 0.08), size * scale);
    }).flat();
  const houses = wide ? 7 : 3;
  const crest: Height = (x) => front(x) + height * 0.02;
  const edges = wide ? [0.05, 0.11, 0.18, 0.245, 0.86, 0.93, 0.985] : [0.02, 0.14 + random() * 0.08];
  const crowns: MotifRole[] = ["near", "sun", "stone"];
  return [
    disc("sun", width * (wide ? 0.3 : 0.24) + random() * height * 0.2, height * 0.28, height * 0.08),
    land("far", frame, far, 14),
    land("mid", frame, mid, 14),
    ...row(houses - 1, 1.75, 0.2, 0.78),
    ...row(houses, 0.93, 0, 0.9),
    ...row(houses + 1, 0, 0.15, 1),
    ...edges.flatMap((at, index) =>
      beech(crowns[index % 3]!, at * width, crest(at * width), height * (0.5 + random() * 0.2)),
    ),
    land("front", frame, front, 14),
  ];
}
