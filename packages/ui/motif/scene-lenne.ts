import {
  disc,
  type Frame,
  type Height,
  land,
  type MotifRole,
  type MotifShape,
  type Point,
  rhythm,
  ribbon,
  ridge,
  ring,
} from "./geometry.ts";
import { castle } from "./altena.ts";
import { wood } from "./trees.ts";

/** The steep valleys of Lenne and Volme: Burg Altena, a coil of wire around the sun, and wire drawn along every crest. */
export function lenne(frame: Frame, random: () => number): MotifShape[] {
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
