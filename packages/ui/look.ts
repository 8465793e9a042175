import type { Hex, Look, Motif as MotifName } from "#kernel";
import { fromOklch, mix, nearestPassing, toOklch } from "../kernel/colour.ts";
import { ink, lightSurfaces, paper, passingLook } from "../kernel/look-check.ts";
import type { MotifRole } from "./motif/geometry.ts";

export type { Hex, Look, MotifName };
export { checkLook, type LookCheck } from "../kernel/look-check.ts";

const light = { paper, raised: "#ffffff", ink, soft: "#535c5f" } as const;
const dark = { paper: "#14191b", raised: "#1d2427", ink: "#eceae3", soft: "#a9b0b0" } as const;

export const defaultLooks = {
  hsk: { accent: "#0f5b4c", ground: "#1f2f38", spark: "#f0b541", motif: "hills" },
  soest: { accent: "#4c6321", ground: "#2a3a2c", spark: "#edc65a", motif: "towers" },
  mk: { accent: "#474e86", ground: "#262a3d", spark: "#f79a4b", motif: "wire" },
  olpe: { accent: "#14608a", ground: "#12374b", spark: "#f4cd62", motif: "lakes" },
  siwi: { accent: "#84470f", ground: "#2b2522", spark: "#eda850", motif: "beeches" },
  agentur: { accent: "#2d5568", ground: "#1d2c36", spark: "#f2b84b", motif: "hills" },
  platform: { accent: "#38545a", ground: "#1e2a2d", spark: "#eeb64f", motif: "hills" },
} as const satisfies Record<string, Look>;

type ColourName =
  | "paper"
  | "raised"
  | "ink"
  | "soft"
  | "line"
  | "edge"
  | "tint"
  | "accent"
  | "on-accent"
  | "ground"
  | "on-ground"
  | "soft-on-ground"
  | "spark"
  | "on-spark"
  | "m-sky"
  | `m-${MotifRole}`;

/** Every colour of a page, for both schemes, derived so that each text and edge passes AA whatever the county chose. */
export function lookColours(look: Look): Record<"light" | "dark", Record<ColourName, Hex>> {
  return { light: lightColours(look), dark: darkColours(look) };
}

/** The custom properties of a look as a stylesheet of its own, to be served beside the fixed one. */
export function lookStylesheet(look: Look): string {
  const colours = lookColours(look);
  const list = (scheme: "light" | "dark") =>
    Object.entries(colours[scheme])
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(";");
  return `:root{${list("light")}}@media (prefers-color-scheme:dark){:root{${list("dark")}}}`;
}

function lightColours(look: Look): Record<ColourName, Hex> {
  const { accent, ground, spark } = passingLook(look);
  const [, tint, sky] = lightSurfaces(accent);
  return {
    ...light,
    line: mix(light.paper, light.ink, 0.15),
    edge: nearestPassing(mix(light.paper, light.ink, 0.5), [light.paper, tint, sky], 3),
    tint,
    accent,
    "on-accent": "#ffffff",
    ground,
    "on-ground": light.paper,
    "soft-on-ground": nearestPassing(mix(ground, light.paper, 0.75), ground),
    spark,
    "on-spark": nearestPassing(light.ink, spark),
    "m-sky": sky,
    "m-sun": spark,
    "m-far": mix(light.paper, accent, 0.26),
    "m-mid": mix(light.paper, accent, 0.5),
    "m-near": mix(accent, ground, 0.35),
    "m-front": ground,
    "m-stone": mix(light.paper, accent, 0.62),
    "m-roof": mix(ground, accent, 0.2),
    "m-wall": light.paper,
    "m-timber": light.ink,
    "m-water": mix(light.paper, accent, 0.32),
    "m-glint": mix(light.paper, accent, 0.1),
    "m-wire": mix(accent, ground, 0.3),
    "m-trunk": mix(light.paper, light.ink, 0.28),
  };
}

function darkColours(look: Look): Record<ColourName, Hex> {
  const { ground, spark } = passingLook(look);
  const { chroma, hue } = toOklch(look.accent);
  const sky = mix(dark.paper, ground, 0.55);
  const tint = mix(dark.paper, fromOklch({ lightness: 0.4, chroma, hue }), 0.18);
  const accent = nearestPassing(fromOklch({ lightness: 0.8, chroma: Math.min(0.13, chroma * 1.25), hue }), [
    dark.paper,
    dark.raised,
    tint,
    sky,
  ]);
  // At night the hills keep the county's own colour, held to one lightness so that no look glares.
  const hill = fromOklch({ lightness: 0.46, chroma, hue });
  return {
    ...dark,
    line: mix(dark.paper, dark.ink, 0.18),
    edge: nearestPassing(mix(dark.paper, dark.ink, 0.5), [dark.paper, tint, sky], 3),
    tint,
    accent,
    "on-accent": nearestPassing(dark.paper, accent),
    ground,
    "on-ground": light.paper,
    "soft-on-ground": nearestPassing(mix(ground, light.paper, 0.75), ground),
    spark,
    "on-spark": nearestPassing(light.ink, spark),
    "m-sky": sky,
    "m-sun": mix(spark, sky, 0.1),
    "m-far": mix(sky, hill, 0.36),
    "m-mid": mix(sky, hill, 0.84),
    "m-near": mix(hill, ground, 0.56),
    "m-front": ground,
    "m-stone": mix(hill, light.paper, 0.24),
    "m-roof": mix(sky, "#000000", 0.3),
    "m-wall": mix(sky, light.paper, 0.82),
    "m-timber": mix(dark.paper, "#000000", 0.3),
    "m-water": mix(sky, hill, 0.5),
    "m-glint": mix(sky, accent, 0.7),
    "m-wire": mix(sky, accent, 0.8),
    "m-trunk": mix(sky, light.paper, 0.34),
  };
}
