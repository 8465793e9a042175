import { disc, type Frame, land, type MotifShape, rhythm, ridge } from "./geometry.ts";
import { church, gable } from "./houses.ts";
import { wood } from "./trees.ts";

/** Ridge behind ridge under a low sun, a village in the fold, spruces on the crests. */
export function sauerland(frame: Frame, random: () => number): MotifShape[] {
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
    ...[-1.7, 2.3, 3.6].flatMap((at) => gable(village + at * size, near(village + at * size) - size * 0.22, size)),
    ...church(village, near(village) - height * 0.02, height * 0.27),
    land("near", frame, near, 22),
    ...wood("near", near, frame, random, 0.11, 5, village + size),
    land("front", frame, front, 14),
    ...wood("front", front, frame, random, 0.2, 3, village + size),
  ];
}
