import { type MotifRole, type MotifShape, outline, placed, type Point } from "./geometry.ts";

/** Burg Altena on its ridge: the long palas, the round keep, the gate tower. */
export function castle(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  return [
    shape("stone", outline("-0.9 0.25, -0.9 -0.3, 0.75 -0.3, 0.75 0.25")),
    shape("roof", outline("-0.95 -0.28, -0.82 -0.56, -0.2 -0.56, -0.12 -0.28")),
    shape("roof", outline("0.28 -0.28, 0.38 -0.5, 0.72 -0.5, 0.8 -0.28")),
    shape("stone", outline("-0.08 0.25, -0.08 -0.72, 0.22 -0.72, 0.22 0.25")),
    shape("roof", outline("-0.12 -0.7, -0.04 -0.86, 0.07 -1, 0.18 -0.86, 0.26 -0.7")),
    ...[-0.7, -0.5, -0.3, 0.45, 0.6].map((at) =>
      shape("roof", [
        [at - 0.025, -0.08],
        [at - 0.025, -0.2],
        [at + 0.025, -0.2],
        [at + 0.025, -0.08],
      ]),
    ),
  ];
}
