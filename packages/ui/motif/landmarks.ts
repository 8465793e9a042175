import type { MotifRole, MotifShape, Point } from "./geometry.ts";

/** A spruce standing at (x, y), three tiers of branches; far away only its outline. */
export function spruce(role: MotifRole, x: number, y: number, height: number, faraway = false): MotifShape {
  const width = height * 0.42;
  if (faraway)
    return {
      role,
      points: placed(
        [
          [0, -1],
          [0.4, 0.06],
          [-0.4, 0.06],
        ],
        x,
        y,
        width,
        height,
      ),
    };
  const right: Point[] = [
    [0, -1],
    [0.22, -0.66],
    [0.12, -0.66],
    [0.36, -0.34],
    [0.2, -0.34],
    [0.5, 0.04],
  ];
  return { role, points: placed([...right, ...mirrored(right)], x, y, width, height) };
}

/** A beech at (x, y): a domed crown over a pale trunk. */
export function beech(crown: MotifRole, x: number, y: number, height: number): MotifShape[] {
  const outline: Point[] = [
    [-0.5, -0.3],
    [-0.62, -0.58],
    [-0.44, -0.9],
    [-0.08, -1.06],
    [0.34, -0.98],
    [0.6, -0.66],
    [0.56, -0.36],
    [0.1, -0.24],
  ];
  const trunk: Point[] = [
    [-0.06, 0.05],
    [-0.035, -0.4],
    [0.035, -0.4],
    [0.06, 0.05],
  ];
  const bough: Point[] = [
    [0, -0.36],
    [0.2, -0.6],
    [0.23, -0.6],
    [0.03, -0.32],
  ];
  return [
    { role: crown, curved: true, points: placed(outline, x, y, height * 0.78, height) },
    { role: "trunk", points: placed(trunk, x, y, height * 0.7, height) },
    { role: "trunk", points: placed(bough, x, y, height * 0.7, height) },
    { role: "trunk", points: placed(bough, x, y, -height * 0.6, height * 0.9) },
  ];
}

/** The gable of a half-timbered house: white panels, black beams, slate roof. */
export function gable(x: number, y: number, width: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, width, width),
  });
  const beam = (x1: number, y1: number, x2: number, y2: number, thick = 0.05) =>
    shape(
      "timber",
      x1 === x2
        ? [
            [x1 - thick / 2, y1],
            [x1 + thick / 2, y1],
            [x2 + thick / 2, y2],
            [x2 - thick / 2, y2],
          ]
        : [
            [x1, y1],
            [x2, y2],
            [x2, y2 + thick],
            [x1, y1 + thick],
          ],
    );
  return [
    shape("wall", [
      [-0.46, 0.1],
      [-0.46, -0.62],
      [0, -1.16],
      [0.46, -0.62],
      [0.46, 0.1],
    ]),
    beam(-0.46, -0.64, 0.46, -0.64, 0.06),
    beam(-0.46, -0.3, 0.46, -0.3, 0.05),
    ...[-0.435, -0.16, 0.16, 0.435].map((at) => beam(at, -0.62, at, 0.1)),
    beam(0, -1.1, 0, -0.62),
    beam(-0.42, -0.31, -0.18, -0.6, 0.06),
    beam(0.42, -0.31, 0.18, -0.6, 0.06),
    shape("roof", [
      [0, -1.3],
      [0.6, -0.56],
      [0.53, -0.5],
      [0, -1.13],
      [-0.53, -0.5],
      [-0.6, -0.56],
    ]),
  ];
}

/** A village church with a slender slate spire. */
export function church(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  return [
    shape("wall", [
      [0.08, 0.05],
      [0.08, -0.22],
      [0.46, -0.22],
      [0.46, 0.05],
    ]),
    shape("roof", [
      [0.06, -0.2],
      [0.12, -0.38],
      [0.42, -0.38],
      [0.5, -0.2],
    ]),
    shape("wall", [
      [-0.09, 0.05],
      [-0.09, -0.44],
      [0.09, -0.44],
      [0.09, 0.05],
    ]),
    shape("roof", [
      [-0.11, -0.42],
      [-0.04, -0.58],
      [0, -1],
      [0.04, -0.58],
      [0.11, -0.42],
    ]),
  ];
}

/** The west tower of St. Patrokli in Soest: a block of green sandstone with its rhombic helm and four corner spires. */
export function patrokli(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  const openings = [-0.09, -0.03, 0.03, 0.09];
  return [
    shape("roof", [
      [0.14, 0],
      [0.14, -0.24],
      [0.2, -0.34],
      [0.62, -0.34],
      [0.68, -0.24],
      [0.68, 0],
    ]),
    shape("stone", [
      [0.14, 0.06],
      [0.14, -0.22],
      [0.68, -0.22],
      [0.68, 0.06],
    ]),
    shape("roof", [
      [-0.14, -0.55],
      [0, -1],
      [0.14, -0.55],
    ]),
    ...[-0.15, 0.15].map((at) =>
      shape("roof", [
        [at - 0.03, -0.53],
        [at, -0.72],
        [at + 0.03, -0.53],
      ]),
    ),
    shape("stone", [
      [-0.17, 0.06],
      [-0.17, -0.53],
      [0.17, -0.53],
      [0.17, 0.06],
    ]),
    shape("stone", [
      [-0.11, -0.52],
      [0, -0.66],
      [0.11, -0.52],
    ]),
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
    shape("roof", [
      [0.05, -0.2],
      [0.08, -0.42],
      [0.36, -0.42],
      [0.46, -0.2],
    ]),
    shape("stone", [
      [0.05, 0.05],
      [0.05, -0.2],
      [0.46, -0.2],
      [0.46, 0.05],
    ]),
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

/** A row of low town roofs from x to x + width. */
export function roofs(x: number, y: number, width: number, height: number, random: () => number): MotifShape[] {
  const shapes: MotifShape[] = [];
  for (let at = 0; at < width;) {
    const [wide, tall] = [height * (0.9 + random() * 0.9), height * (0.65 + random() * 0.6)];
    shapes.push({
      role: random() > 0.5 ? "roof" : "stone",
      points: [
        [x + at, y + 4],
        [x + at, y - tall * 0.4],
        [x + at + wide / 2, y - tall],
        [x + at + wide, y - tall * 0.4],
        [x + at + wide, y + 4],
      ],
    });
    at += wide * 0.82;
  }
  return shapes;
}

/** Burg Altena on its ridge: the long palas, the round keep, the gate tower. */
export function castle(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  return [
    shape("stone", [
      [-0.9, 0.25],
      [-0.9, -0.3],
      [0.75, -0.3],
      [0.75, 0.25],
    ]),
    shape("roof", [
      [-0.95, -0.28],
      [-0.82, -0.56],
      [-0.2, -0.56],
      [-0.12, -0.28],
    ]),
    shape("roof", [
      [0.28, -0.28],
      [0.38, -0.5],
      [0.72, -0.5],
      [0.8, -0.28],
    ]),
    shape("stone", [
      [-0.08, 0.25],
      [-0.08, -0.72],
      [0.22, -0.72],
      [0.22, 0.25],
    ]),
    shape("roof", [
      [-0.12, -0.7],
      [-0.04, -0.86],
      [0.07, -1],
      [0.18, -0.86],
      [0.26, -0.7],
    ]),
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

/** A small boat under sail on the water line y. */
export function sail(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  return [
    shape("wall", [
      [0.02, -0.12],
      [0.02, -1],
      [0.44, -0.18],
    ]),
    shape("sun", [
      [-0.04, -0.12],
      [-0.04, -0.86],
      [-0.28, -0.14],
    ]),
    shape("timber", [
      [-0.36, -0.1],
      [0.46, -0.1],
      [0.32, 0.06],
      [-0.24, 0.06],
    ]),
  ];
}

function placed(points: readonly Point[], x: number, y: number, width: number, height: number): Point[] {
  return points.map(([px, py]) => [x + px * width, y + py * height]);
}

function mirrored(points: readonly Point[]): Point[] {
  return points
    .slice(1)
    .map(([x, y]): Point => [-x, y])
    .reverse();
}
