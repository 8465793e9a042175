import { type MotifRole, type MotifShape, outline, placed, type Point } from "./geometry.ts";

/** A small boat under sail on the water line y. */
export function sail(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  return [
    shape("wall", outline("0.02 -0.12, 0.02 -1, 0.44 -0.18")),
    shape("sun", outline("-0.04 -0.12, -0.04 -0.86, -0.28 -0.14")),
    shape("timber", outline("-0.36 -0.1, 0.46 -0.1, 0.32 0.06, -0.24 0.06")),
  ];
}
