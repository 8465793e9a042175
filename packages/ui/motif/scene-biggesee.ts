import { disc, type Frame, type Height, land, type MotifShape, type Point, rhythm, ribbon, ridge } from "./geometry.ts";
import { sail } from "./sail.ts";
import { grove, wood } from "./trees.ts";

/** Wooded tongues of land in the Biggesee, the sun on the water, sails. */
export function biggesee(frame: Frame, random: () => number): MotifShape[] {
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
