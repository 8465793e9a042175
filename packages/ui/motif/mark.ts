import type { MotifName } from "../look.ts";
import { disc, type MotifShape, ring } from "./geometry.ts";
import { spruce } from "./trees.ts";
import { patrokli } from "./soest.ts";
import { sail } from "./sail.ts";
import { gable } from "./houses.ts";

/** The emblems on a field of 48 by 48: one landmark, pale on the deep ground, and the sun. */
export const emblems: Record<MotifName, MotifShape[]> = {
  hills: [
    disc("sun", 33, 15, 5),
    {
      role: "mid",
      points: [
        [0, 29],
        [6, 25],
        [12, 22],
        [18, 21],
        [25, 24],
        [32, 28],
        [39, 30],
        [48, 29],
        [48, 48],
        [0, 48],
      ],
    },
    {
      role: "wall",
      points: [
        [0, 40],
        [10, 36],
        [20, 36],
        [30, 39],
        [40, 38],
        [48, 36],
        [48, 48],
        [0, 48],
      ],
    },
    spruce("wall", 15, 38, 25),
    spruce("wall", 25, 38, 16),
  ],
  towers: [
    disc("sun", 11, 17, 4.5),
    ...patrokli(22, 36, 33).map(({ role, points }): MotifShape => ({ role: role === "roof" ? "mid" : "wall", points })),
    {
      role: "far",
      points: [
        [0, 36],
        [48, 36],
        [48, 40],
        [0, 40],
      ],
    },
  ],
  lakes: [
    disc("sun", 35, 13, 4.5),
    {
      role: "far",
      points: [
        [0, 26],
        [8, 21],
        [15, 20],
        [24, 24],
        [32, 25],
        [40, 23],
        [48, 26],
        [48, 32],
        [0, 32],
      ],
    },
    {
      role: "mid",
      points: [
        [0, 32],
        [48, 32],
        [48, 48],
        [0, 48],
      ],
    },
    ...sail(20, 39, 27),
  ],
  wire: [
    {
      role: "mid",
      points: [
        [0, 39],
        [12, 35],
        [22, 34],
        [34, 37],
        [48, 36],
        [48, 48],
        [0, 48],
      ],
    },
    ...[0, 1, 2].map((index) => ring(index === 1 ? "sun" : "wall", 18 + index * 5, 21 + index, 12.5, 2.4)),
  ],
  beeches: [
    disc("sun", 38, 11, 4),
    ...gable(24, 39, 33),
    {
      role: "far",
      points: [
        [0, 39],
        [48, 39],
        [48, 42],
        [0, 42],
      ],
    },
  ],
};
