import { type Look, lookColours, type MotifName } from "./look.ts";
import type { MotifShape } from "./motif/geometry.ts";
import { emblems } from "./motif/mark.ts";
import { shapePath } from "./motif/paths.ts";
import { stripShapes } from "./motif/strip.ts";
import { motifShapes } from "./motif/scenes.ts";

/** `hero`: wide band under a claim. `horizon`: the band of a path hero, landmark at the right. `strip`: edge of the footer. `tile`, `portrait`: stand in for a picture. */
export type MotifVariant = "hero" | "horizon" | "strip" | "tile" | "portrait";

export type MotifProps = {
  motif: MotifName;
  /** The same seed gives the same drawing. */ seed: string;
  variant: MotifVariant;
};

const sizes: Record<MotifVariant, { width: number; height: number; fit: string }> = {
  hero: { width: 1600, height: 420, fit: "xMidYMax slice" },
  horizon: { width: 1600, height: 420, fit: "xMaxYMax slice" },
  strip: { width: 1600, height: 100, fit: "xMidYMax slice" },
  tile: { width: 640, height: 400, fit: "xMidYMax slice" },
  portrait: { width: 480, height: 560, fit: "xMidYMax slice" },
};

/** The county's landscape, drawn; decoration, so silent for screen readers. */
export function Motif({ motif, seed, variant }: MotifProps) {
  const { width, height, fit } = sizes[variant];
  return (
    <svg
      class={`motif motif-${variant}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={fit}
      aria-hidden="true"
      focusable="false"
    >
      <Runs runs={drawing(motif, seed, variant)} />
    </svg>
  );
}

/** Neighbours of one role as one path. */
type Run = { role: string; path: string };

// What a pure function returned for a seed is nobody's data; kept because a page draws up to half a millisecond and asks for the same few again and again.
const drawings = new Map<string, Run[]>();
const drawingsKept = 256;

function drawing(motif: MotifName, seed: string, variant: MotifVariant): Run[] {
  const key = `${motif} ${variant} ${seed}`;
  const kept = drawings.get(key);
  if (kept) return kept;
  const { width, height } = sizes[variant];
  const runs = joined((variant === "strip" ? stripShapes : motifShapes)(motif, seed, width, height));
  if (drawings.size >= drawingsKept) drawings.delete(drawings.keys().next().value!);
  drawings.set(key, runs);
  return runs;
}

export type MarkProps = { motif: MotifName; /** Unused so far: one emblem per motif. */ seed?: string };

/** On four times the grid, because paths are written in whole units. */
const marks = Object.fromEntries(
  Object.entries(emblems).map(([motif, shapes]) => [motif, joined(shapes, 4)]),
) as Record<MotifName, Run[]>;

/** The county's emblem: its landmark on a roof slate. */
export function Mark({ motif }: MarkProps) {
  return (
    <svg class="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <g transform="scale(.25)">
        <Runs runs={marks[motif]} />
      </g>
    </svg>
  );
}

/** The emblem as an SVG file in the county's own colours, for the browser's tab. */
export function favicon(look: Look): string {
  const { light } = lookColours(look);
  const paths = emblems[look.motif].map(
    (shape) => `<path fill="${light[`m-${shape.role}`]}" d="${shapePath(shape, 4)}"/>`,
  );
  const slate = "M2 0H46a2 2 0 0 1 2 2V32A16 16 0 0 1 32 48H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><clipPath id="s"><path d="${slate}"/></clipPath><g clip-path="url(#s)"><path fill="${light.ground}" d="M0 0h48v48H0z"/><g transform="scale(.25)">${paths.join("")}</g></g></svg>`;
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ role, path }) => (
        <path class={`m-${role}`} d={path} />
      ))}
    </>
  );
}

function joined(shapes: readonly MotifShape[], scale = 1): Run[] {
  const runs: Run[] = [];
  for (const shape of shapes) {
    const last = runs.at(-1);
    if (last?.role === shape.role) last.path += shapePath(shape, scale);
    else runs.push({ role: shape.role, path: shapePath(shape, scale) });
  }
  return runs;
}
