import type { MotifName } from "../look.ts";
import { type Frame, type MotifShape, randomOf } from "./geometry.ts";
import { biggesee } from "./scene-biggesee.ts";
import { boerde } from "./scene-boerde.ts";
import { lenne } from "./scene-lenne.ts";
import { sauerland } from "./scene-sauerland.ts";
import { siegerland } from "./scene-siegerland.ts";

type Scene = (frame: Frame, random: () => number) => MotifShape[];

/** The drawing of a county in a frame, back to front: the same seed gives the same drawing. The sky is the ground it stands on. */
export function motifShapes(motif: MotifName, seed: string, width: number, height: number): MotifShape[] {
  return scenes[motif]({ width, height }, randomOf(`${motif} ${seed}`));
}

const scenes: Record<MotifName, Scene> = {
  hills: sauerland,
  towers: boerde,
  lakes: biggesee,
  wire: lenne,
  beeches: siegerland,
};
