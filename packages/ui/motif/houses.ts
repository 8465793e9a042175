import { type MotifRole, type MotifShape, outline, placed, type Point } from "./geometry.ts";

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
    shape("wall", outline("-0.46 0.1, -0.46 -0.62, 0 -1.16, 0.46 -0.62, 0.46 0.1")),
    beam(-0.46, -0.64, 0.46, -0.64, 0.06),
    beam(-0.46, -0.3, 0.46, -0.3, 0.05),
    ...[-0.435, -0.16, 0.16, 0.435].map((at) => beam(at, -0.62, at, 0.1)),
    beam(0, -1.1, 0, -0.62),
    beam(-0.42, -0.31, -0.18, -0.6, 0.06),
    beam(0.42, -0.31, 0.18, -0.6, 0.06),
    shape("roof", outline("0 -1.3, 0.6 -0.56, 0.53 -0.5, 0 -1.13, -0.53 -0.5, -0.6 -0.56")),
  ];
}

/** A village church with a slender slate spire. */
export function church(x: number, y: number, height: number): MotifShape[] {
  const shape = (role: MotifRole, points: Point[]): MotifShape => ({
    role,
    points: placed(points, x, y, height, height),
  });
  return [
    shape("wall", outline("0.08 0.05, 0.08 -0.22, 0.46 -0.22, 0.46 0.05")),
    shape("roof", outline("0.06 -0.2, 0.12 -0.38, 0.42 -0.38, 0.5 -0.2")),
    shape("wall", outline("-0.09 0.05, -0.09 -0.44, 0.09 -0.44, 0.09 0.05")),
    shape("roof", outline("-0.11 -0.42, -0.04 -0.58, 0 -1, 0.04 -0.58, 0.11 -0.42")),
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
