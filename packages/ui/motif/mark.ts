import type { MotifName } from "../look.ts";
import { disc, type MotifRole, type MotifShape, outline, randomOf, ring } from "./geometry.ts";
import { gable } from "./houses.ts";
import { sail } from "./sail.ts";
import { patrokli } from "./soest.ts";
import { spruce } from "./trees.ts";

/**
 * The emblem on a field of 48 by 48: one landmark, pale on the deep ground, and the sun.
 * Counties that share a motif differ by where the sun stands.
 */
export function emblem(motif: MotifName, seed: string): MotifShape[] {
  const course = randomOf(seed)();
  const land = (role: MotifRole, points: string): MotifShape => ({ role, points: outline(points) });
  switch (motif) {
    case "hills":
      return [
        disc("sun", 30 + course * 10, 12 + course * 4, 5),
        land("mid", "0 29, 6 25, 12 22, 18 21, 25 24, 32 28, 39 30, 48 29, 48 48, 0 48"),
        land("wall", "0 40, 10 36, 20 36, 30 39, 40 38, 48 36, 48 48, 0 48"),
        spruce("wall", 15, 38, 25),
        spruce("wall", 25, 38, 16),
      ];
    case "towers":
      return [
        disc("sun", 7 + course * 5, 18 - course * 5, 4.5),
        ...patrokli(22, 36, 33).map(({ role, points }): MotifShape => ({
          role: role === "roof" ? "mid" : "wall",
          points,
        })),
        land("far", "0 36, 48 36, 48 40, 0 40"),
      ];
    case "lakes":
      return [
        disc("sun", 33 + course * 6, 12 + course * 2, 4.5),
        land("far", "0 26, 8 21, 15 20, 24 24, 32 25, 40 23, 48 26, 48 32, 0 32"),
        land("mid", "0 32, 48 32, 48 48, 0 48"),
        ...sail(20, 39, 27),
      ];
    case "wire":
      return [
        land("mid", "0 39, 12 35, 22 34, 34 37, 48 36, 48 48, 0 48"),
        ...[0, 1, 2].map((turn) =>
          ring(turn === Math.floor(course * 3) ? "sun" : "wall", 18 + turn * 5, 21 + turn, 12.5, 2.4),
        ),
      ];
    case "beeches":
      return [
        disc("sun", 37 + course * 3, 10 + course * 2, 4),
        ...gable(24, 39, 33),
        land("far", "0 39, 48 39, 48 42, 0 42"),
      ];
  }
}
