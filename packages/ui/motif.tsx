import { type Look, lookColours, type MotifName } from "./look.ts";
import type { MotifShape } from "./motif/geometry.ts";
import { emblem } from "./motif/mark.ts";
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
      <Runs
        runs={kept(`${motif} ${variant} ${seed}`, () =>
          joined((variant === "strip" ? stripShapes : motifShapes)(motif, seed, width, height)),
        )}
      />
    </svg>
  );
}

/** Neighbours of one role as one path. */
type Run = { role: string; path: string };

// What a pure function made of a seed is nobody's data; kept because a drawing takes up to half a millisecond and pages ask for the same few.
const drawings = new Map<string, Run[]>();
const drawingsKept = 256;

function kept(key: string, draw: () => Run[]): Run[] {
  const known = drawings.get(key);
  if (known) return known;
  const runs = draw();
  if (drawings.size >= drawingsKept) drawings.delete(drawings.keys().next().value!);
  drawings.set(key, runs);
  return runs;
}

/** Emblems are drawn on four times their grid, because paths are written in whole units. */
const markScale = 4;

export type MarkProps = {
  motif: MotifName;
  /** The county's; without it the sun of all counties of this motif stands alike. */ seed?: string;
};

/** The county's emblem: its landmark on a roof slate. */
export function Mark({ motif, seed = motif }: MarkProps) {
  return (
    <svg class="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <g transform="scale(.25)">
        <Runs runs={kept(`${motif} mark ${seed}`, () => joined(emblem(motif, seed), markScale))} />
      </g>
    </svg>
  );
}

/** The emblem as an SVG file in the county's own colours, for the browser's tab. */
export function favicon(look: Look, seed: string = look.motif): string {
  const { light } = lookColours(look);
  const paths = emblem(look.motif, seed).map(
    (shape) => `<path fill="${light[`m-${shape.role}`]}" d="${shapePath(shape, markScale)}"/>`,
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
