import { type MotifRole, type MotifShape, outline, placed, type Point } from "./geometry.ts";

/** The west tower of St. Patrokli in Soest: a block of green sandstone with its rhombic helm and four corner spires. */
export function patrokli(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  const openings = [-0.09, -0.03, 0.03, 0.09];
  return [
    shape("roof", outline("0.14 0, 0.14 -0.24, 0.2 -0.34, 0.62 -0.34, 0.68 -0.24, 0.68 0")),
    shape("stone", outline("0.14 0.06, 0.14 -0.22, 0.68 -0.22, 0.68 0.06")),
    shape("roof", outline("-0.14 -0.55, 0 -1, 0.14 -0.55")),
    ...[-0.15, 0.15].map((at) =>
      shape("roof", [
        [at - 0.03, -0.53],
        [at, -0.72],
        [at + 0.03, -0.53],
      ]),
    ),
    shape("stone", outline("-0.17 0.06, -0.17 -0.53, 0.17 -0.53, 0.17 0.06")),
    shape("stone", outline("-0.11 -0.52, 0 -0.66, 0.11 -0.52")),
    ...openings.map((at) =>
      shape("roof", [
        [at - 0.018, -0.36],
        [at - 0.018, -0.45],
        [at, -0.475],
        [at + 0.018, -0.45],
        [at + 0.018, -0.36],
      ]),
    ),
    ...[-0.06, 0.06].map((at) =>
      shape("roof", [
        [at - 0.025, -0.14],
        [at - 0.025, -0.24],
        [at, -0.275],
        [at + 0.025, -0.24],
        [at + 0.025, -0.14],
      ]),
    ),
  ];
}

/** The Wiesenkirche: twin Gothic spires before a steep nave. */
export function wiesenkirche(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  return [
    shape("roof", outline("0.05 -0.2, 0.08 -0.42, 0.36 -0.42, 0.46 -0.2")),
    shape("stone", outline("0.05 0.05, 0.05 -0.2, 0.46 -0.2, 0.46 0.05")),
    ...[-0.12, 0.06].flatMap((at) => [
      shape("stone", [
        [at - 0.06, 0.05],
        [at - 0.06, -0.48],
        [at + 0.06, -0.48],
        [at + 0.06, 0.05],
      ]),
      shape("roof", [
        [at - 0.07, -0.46],
        [at, -1],
        [at + 0.07, -0.46],
      ]),
    ]),
  ];
}
