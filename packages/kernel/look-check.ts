import { contrastRatio, mix, nearestPassing } from "./colour.ts";
import type { Hex, Look } from "./look.ts";

/** The paper and the ink of the brand frame, which no county changes. */
export const paper: Hex = "#fbfaf6";
export const ink: Hex = "#1b2124";

/** One colour of a look held against what it stands on. */
export interface LookCheck {
  field: "accent" | "ground" | "spark";
  against: "paper" | "white" | "ground" | "ink";
  ratio: number;
  required: number;
  passes: boolean;
  /** The nearest colour of the same hue that passes every pair of its field. */
  suggestion: Hex;
}

/** Every pair of a look that carries text or edges, with the ratio WCAG 2.2 AA asks for and a neighbour that passes. */
export function checkLook(look: Look): LookCheck[] {
  const passing = passingLook(look);
  const check = (
    field: LookCheck["field"],
    against: LookCheck["against"],
    others: readonly Hex[],
    required: number,
  ): LookCheck => {
    const ratio = Math.min(...others.map((other) => contrastRatio(look[field], other)));
    return { field, against, ratio, required, passes: ratio >= required, suggestion: passing[field] };
  };
  return [
    check("accent", "paper", lightSurfaces(look.accent), 4.5),
    check("accent", "white", ["#ffffff"], 4.5),
    check("ground", "paper", [paper], 7),
    check("spark", "ink", [ink], 4.5),
    check("spark", "ground", [passing.ground], 3),
  ];
}

/** The nearest look whose every pair passes; one that passes comes back as it is. */
export function passingLook(look: Look): Look {
  const ground = nearestPassing(look.ground, paper, 7);
  // A ground that passes is so dark that standing out from it means being lighter, which ink does not mind.
  const spark = nearestPassing(nearestPassing(look.spark, ink, 4.5), ground, 3);
  return { ...look, ground, spark, accent: readable(look.accent) };
}

/** What words in the accent colour stand on by day: the paper, the tint of quiet bands, the sky of the drawings. */
export function lightSurfaces(accent: Hex): [paper: Hex, tint: Hex, sky: Hex] {
  return [paper, mix(paper, accent, 0.07), mix(paper, accent, 0.09)];
}

/** A new accent brings new surfaces with it, which it has to pass as well. */
function readable(accent: Hex): Hex {
  const next = nearestPassing(accent, ["#ffffff", ...lightSurfaces(accent)]);
  return next === accent ? next : readable(next);
}
