import { disc, type Frame, land, type MotifRole, type MotifShape, type Point, rhythm, ridge } from "./geometry.ts";
import { roofs } from "./houses.ts";
import { patrokli, wiesenkirche } from "./soest.ts";
import { lindens } from "./trees.ts";

/** The fields of the Börde running to the horizon, on it the green towers of Soest. */
export function boerde(frame: Frame, random: () => number): MotifShape[] {
  const { width, height } = frame;
  const horizon = height * 0.72;
  const town = width * (width > height * 2 ? 0.66 : 0.22 + random() * 0.4);
  const tall = height * 0.62;
  const left = random() < 0.5 && width < height * 2;
  const haar = ridge(random, width, height * 0.7, height * 0.1, rhythm(frame, 0.7));
  const front = ridge(random, width, height * 1.02, height * 0.08, rhythm(frame, 0.6));
  return [
    disc("sun", town - height * (0.8 + random() * 0.4), height * 0.63, height * 0.09),
    land("far", frame, haar, 10),
    ...roofs(town - tall * 0.75, horizon, tall * 2.5, tall * 0.12, random),
    ...wiesenkirche(town + tall * (left ? -0.75 : 1.15), horizon, tall * 0.82),
    ...patrokli(town, horizon, tall),
    ...roofs(town - tall * 0.6, horizon + 2, tall * 0.45, tall * 0.13, random),
    ...lindens(town - tall * 1.3, town + tall * 2.1, horizon, tall * 0.1, random),
    ...fields(frame, horizon, town + height * 0.1),
    land("front", frame, front, 10),
  ];
}

/** Strips of field that meet far away behind the town. */
function fields({ width, height }: Frame, horizon: number, vanish: number): MotifShape[] {
  const floor = height + 10;
  const at = (share: number): Point => [vanish + share * width * 0.16, horizon];
  const foot = (share: number): Point => [vanish + share * width * 2.2, floor];
  const stops = [
    -9, -4.2, -2.6, -1.75, -1.2, -0.84, -0.57, -0.36, -0.2, -0.06, 0.08, 0.22, 0.38, 0.58, 0.84, 1.2, 1.8, 2.8, 9,
  ];
  const tones: MotifRole[] = ["mid", "near", "far", "mid", "sun", "far", "near", "mid", "far"];
  return stops.slice(1).map((stop, index) => ({
    role: tones[index % tones.length]!,
    points: [at(stops[index]!), at(stop), foot(stop), foot(stops[index]!)],
  }));
}
