import { contrastRatio, mix, nearestPassing } from "./colour.ts";
import type { Hex, Look } from "./look.ts";

/** The paper and the ink of the brand frame, which no county changes. */
export const paper: Hex = "#fbfaf6";
export const ink: Hex = "#1b2124";

/** The faint ground of quiet areas, made from paper and the county's accent. */
export const tint = (accent: Hex): Hex => mix(paper, accent, 0.07);

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
  const tinted = tint(look.accent);
  const ground = nearestPassing(look.ground, paper, 7);
  const suggestions = {
    accent: readable(look.accent),
    ground,
    // A ground that passes is so dark that standing out from it means being lighter, which ink does not mind.
    spark: nearestPassing(nearestPassing(look.spark, ink, 4.5), ground, 3),
  };
  const check = (field: LookCheck["field"], against: LookCheck["against"], other: Hex, required: number): LookCheck => {
    const ratio = contrastRatio(look[field], other);
    return { field, against, ratio, required, passes: ratio >= required, suggestion: suggestions[field] };
  };
  return [
    check("accent", "paper", tinted, 4.5),
    check("accent", "white", "#ffffff", 4.5),
    check("ground", "paper", paper, 7),
    check("spark", "ink", ink, 4.5),
    check("spark", "ground", ground, 3),
  ];
}

/** A new accent brings a new tint with it, which it has to pass as well. */
function readable(accent: Hex): Hex {
  const next = nearestPassing(accent, [paper, "#ffffff", tint(accent)]);
  return next === accent ? accent : readable(next);
}
