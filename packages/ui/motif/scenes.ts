import type { MotifName } from "../look.ts";
import {
  disc,
  type Frame,
  land,
  type MotifRole,
  type MotifShape,
  type Point,
  randomOf,
  ribbon,
  ridge,
  ring,
} from "./geometry.ts";
import { beech, castle, church, gable, patrokli, roofs, sail, spruce, wiesenkirche } from "./landmarks.ts";

type Scene = (frame: Frame, random: () => number) => MotifShape[];
type Height = (x: number) => number;

/** The drawing of a county in a frame, back to front: the same seed gives the same drawing. The sky is the ground it stands on. */
export function motifShapes(motif: MotifName, seed: string, width: number, height: number): MotifShape[] {
  return scenes[motif]({ width, height }, randomOf(`${motif} ${seed}`));
}

const scenes: Record<MotifName, Scene> = {
  hills: sauerland,
  towers: boerde,
  lakes: biggesee,
  wire: lenne,
  beeches: siegerland,
};

/** Ridge behind ridge under a low sun, a village in the fold, spruces on the crests. */
function sauerland(frame: Frame, random: () => number): MotifShape[] {
  const { width, height } = frame;
  const far = ridge(random, width, height * 0.58, height * 0.3, rhythm(frame, 0.9));
  const mid = ridge(random, width, height * 0.72, height * 0.26, rhythm(frame, 1.1));
  const near = ridge(random, width, height * 0.86, height * 0.26, rhythm(frame, 1.2));
  const front = ridge(random, width, height * 0.99, height * 0.16, rhythm(frame, 0.8));
  const village = width * (0.42 + random() * 0.2);
  const size = height * 0.075;
  return [
    disc("sun", width * (0.58 + random() * 0.1), height * 0.3, height * 0.085),
    land("far", frame, far, 14),
    land("mid", frame, mid, 14),
    ...wood("mid", mid, frame, random, 0.055, 4),
    ...[-1.7, 2.3, 3.6].flatMap((at) => gable(village + at * size, near(village + at * size) + size * 0.12, size)),
    ...church(village, near(village) + height * 0.03, height * 0.27),
    land("near", frame, near, 14),
    ...wood("near", near, frame, random, 0.11, 5, village + size),
    land("front", frame, front, 14),
    ...wood("front", front, frame, random, 0.2, 3, village + size),
  ];
}

/** The fields of the Börde running to the horizon, on it the green towers of Soest. */
function boerde(frame: Frame, random: () => number): MotifShape[] {
  const { width, height } = frame;
  const horizon = height * 0.72;
  const town = width * (width > height * 2 ? 0.66 : 0.22 + random() * 0.4);
  const tall = height * 0.62;
  const left = random() < 0.5 && width < height * 2;
  const haar = ridge(random, width, height * 0.7, height * 0.1, rhythm(frame, 0.7));
  const front = ridge(random, width, height * 1.02, height * 0.08, rhythm(frame, 0.6));
  return [
    disc("sun", town - height * (0.75 + random() * 0.3), height * 0.4, height * 0.08),
    land("far", frame, haar, 10),
    ...roofs(town - tall * 0.75, horizon, tall * 2.5, tall * 0.12, random),
    ...wiesenkirche(town + tall * (left ? -0.75 : 1.15), horizon, tall * 0.82),
    ...patrokli(town, horizon, tall),
    ...roofs(town - tall * 0.6, horizon + 2, tall * 0.45, tall * 0.13, random),
    ...lindens(town - tall * 1.3, town + tall * 2.1, horizon, tall * 0.1, random),
    ...fields(frame, horizon, town + height * 0.1),
    land("front", frame, front, 10),
  ];
}

/** Wooded tongues of land in the Biggesee, the sun on the water, sails. */
function biggesee(frame: Frame, random: () => number): MotifShape[] {
  const { width, height } = frame;
  const far = ridge(random, width, height * 0.56, height * 0.26, rhythm(frame, 0.9));
  const mid = ridge(random, width, height * 0.64, height * 0.22, rhythm(frame, 1.2));
  const shore = height * 0.6;
  const sun = width * (0.56 + random() * 0.1);
  const reach = Math.min(width * 0.34, height * 1.5);
  const front = ridge(random, width, height * 1.04, height * 0.14, rhythm(frame, 0.8));
  const tongue =
    (from: number, to: number, top: number): Height =>
    (x) => {
      const share = (x - from) / (to - from);
      return share < 0 || share > 1 ? height * 2 : top + (height * 0.8 - top) * share ** 1.6;
    };
  const left = tongue(-10, reach * 1.15, height * 0.56);
  const right = tongue(width + 10, width - reach, height * 0.5);
  return [
    disc("sun", sun, height * 0.26, height * 0.085),
    land("far", frame, far, 14),
    land("mid", frame, mid, 14),
    ...wood("mid", mid, frame, random, 0.05, 5),
    {
      role: "water",
      points: [
        [0, shore],
        [width, shore],
        [width, height],
        [0, height],
      ],
    },
    ...[0.03, 0.075, 0.13, 0.19, 0.26].map((at, index) =>
      ribbon(
        index % 2 ? "glint" : "sun",
        wavelet(sun + (random() - 0.5) * height * 0.12, shore + at * height, height * (0.1 + at)),
        2.5 + at * 12,
      ),
    ),
    ...Array.from({ length: Math.round(width / height) * 3 }, () =>
      ribbon("glint", wavelet(random() * width, shore + (0.04 + random() * 0.26) * height, height * 0.16), 2.5),
    ),
    headland(left, -10, reach * 1.15, height * 0.8),
    ...grove(left, -10, reach * 0.95, frame, random),
    headland(right, width - reach, width + 10, height * 0.8),
    ...grove(right, width - reach * 0.95, width, frame, random),
    ...sail(sun - height * 0.42, height * 0.77, height * 0.19),
    ...(width > height * 2 ? sail(sun + height * 0.5, height * 0.69, height * 0.11) : []),
    land("front", frame, front, 12),
    ...wood("front", front, frame, random, 0.16, 2.5, sun - height * 0.42),
  ];
}

/** The steep valleys of Lenne and Volme: Burg Altena, a coil of wire around the sun, and wire drawn along every crest. */
function lenne(frame: Frame, random: () => number): MotifShape[] {
  const { width, height } = frame;
  const wide = width > height * 2;
  const hill = width * (wide ? 0.4 : 0.24 + random() * 0.22);
  const far = ridge(random, width, height * 0.6, height * 0.3, rhythm(frame, 1.1));
  const mid: Height = (x) =>
    height * 0.84 -
    height * 0.36 * Math.exp(-(((x - hill) / (height * 0.7)) ** 2)) -
    height * 0.2 * Math.exp(-(((x - hill - height * 2.3) / (height * 0.9)) ** 2)) +
    height * 0.02 * Math.sin((x / height) * 2.6);
  const near = ridge(random, width, height * 0.92, height * 0.22, rhythm(frame, 1.3));
  const front = ridge(random, width, height * 1.03, height * 0.12, rhythm(frame, 0.8));
  const [x, y] = [hill + height * (wide ? 1.15 : 0.62), height * 0.36];
  return [
    ...[0.29, 0.25, 0.21].map((radius, index) =>
      ring(
        index === 1 ? "sun" : "wire",
        x + (index - 1) * height * 0.016,
        y + (index - 1) * height * 0.01,
        height * radius,
        height * 0.013,
      ),
    ),
    disc("sun", x, y, height * 0.1),
    land("far", frame, far, 16),
    ...castle(hill, mid(hill) + height * 0.02, height * 0.25),
    land("mid", frame, mid, 20),
    ...drawn("far", frame, mid, [0.05, 0.085]),
    land("near", frame, near, 16),
    ...drawn("mid", frame, near, [0.035]),
    ...drawn("sun", frame, near, [0.07]),
    ...drawn("mid", frame, near, [0.105]),
    land("front", frame, front, 14),
    ...wood("front", front, frame, random, 0.15, 3, hill + height),
  ];
}

/** The gables of the Alte Flecken, row above row, beeches at the edge of the wood. */
function siegerland(frame: Frame, random: () => number): MotifShape[] {
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

/** Waves of a ridge: as many to the height in a narrow frame as in a wide one, but never less than a rise and a fall. */
function rhythm({ width, height }: Frame, density: number): number {
  return Math.max(0.7, (width / height / 3.8) * density * 1.25);
}

/** Clumps of spruces on a crest, of a tall-th of the frame's height; around `clear` there are none. */
function wood(
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

function lindens(from: number, to: number, y: number, size: number, random: () => number): MotifShape[] {
  const trees: MotifShape[] = [];
  for (let x = from; x < to; x += size * (0.9 + random() * 2.4))
    trees.push(disc("near", x, y - size * 0.2, size * (0.4 + random() * 0.35)));
  return trees;
}

/** Strips of field that meet far away behind the town. */
function fields({ width, height }: Frame, horizon: number, vanish: number): MotifShape[] {
  const floor = height + 10;
  const at = (share: number): Point => [vanish + share * width * 0.16, horizon];
  const foot = (share: number): Point => [vanish + share * width * 2.2, floor];
  const stops = [
    -9, -4.2, -2.6, -1.75, -1.2, -0.84, -0.57, -0.36, -0.2, -0.06, 0.08, 0.22, 0.38, 0.58, 0.84, 1.2, 1.8, 2.8, 9,
  ];
  const tones: MotifRole[] = ["mid", "near", "far", "mid", "sun", "far", "near", "mid", "far"];
  return stops.slice(1).map((stop, index) => ({
    role: tones[index % tones.length]!,
    points: [at(stops[index]!), at(stop), foot(stop), foot(stops[index]!)],
  }));
}

/** Trees close together down a headland. */
function grove(crest: Height, from: number, to: number, { height }: Frame, random: () => number): MotifShape[] {
  const count = Math.round((to - from) / (height * 0.05));
  return Array.from({ length: count }, (_, index) => {
    const x = from + ((index + random() * 0.6) / count) * (to - from);
    return spruce("near", x, crest(x) + height * 0.02, height * (0.06 + random() * 0.06), true);
  });
}

function headland(top: Height, from: number, to: number, floor: number): MotifShape {
  const points = Array.from({ length: 9 }, (_, index): Point => {
    const x = from + ((to - from) * index) / 8;
    return [x, Math.min(floor, top(Math.min(to - 0.01, Math.max(from + 0.01, x))))];
  });
  return { role: "near", points: [...points, [to, floor], [from, floor]] };
}

function wavelet(x: number, y: number, length: number): Point[] {
  return [
    [x - length / 2, y],
    [x - length / 4, y],
    [x, y],
    [x + length / 4, y],
    [x + length / 2, y],
  ];
}

/** Wires that follow a crest from below, each a share of the height beneath it. */
function drawn(role: MotifRole, { width, height }: Frame, crest: Height, depths: readonly number[]): MotifShape[] {
  const points = Math.ceil(width / height) * 5;
  return depths.map((depth) => {
    const line = Array.from({ length: points + 3 }, (_, index): Point => {
      const x = ((index - 1) / points) * width;
      return [x, crest(x) + depth * height];
    });
    return ribbon(role, line, Math.max(1.5, height * 0.009));
  });
}
