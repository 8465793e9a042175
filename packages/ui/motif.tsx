import { type Look, lookColours, type MotifName } from "./look.ts";
import { type MotifShape, shapePath } from "./motif/geometry.ts";
import { emblems } from "./motif/mark.ts";
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
      <Shapes
        shapes={variant === "strip" ? stripShapes(motif, seed, width, height) : motifShapes(motif, seed, width, height)}
      />
    </svg>
  );
}

export type MarkProps = { motif: MotifName; /** Unused so far: one emblem per motif. */ seed?: string };

/** The county's emblem: its landmark on a roof slate. */
export function Mark({ motif }: MarkProps) {
  return (
    <svg class="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <Shapes shapes={emblems[motif]} scale={4} />
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

/** Neighbours of one role share a path. */
function Shapes({ shapes, scale = 1 }: { shapes: readonly MotifShape[]; scale?: number }) {
  const runs: { role: string; path: string }[] = [];
  for (const shape of shapes) {
    const last = runs.at(-1);
    if (last?.role === shape.role) last.path += shapePath(shape, scale);
    else runs.push({ role: shape.role, path: shapePath(shape, scale) });
  }
  const paths = runs.map(({ role, path }) => <path class={`m-${role}`} d={path} />);
  return scale === 1 ? <>{paths}</> : <g transform={`scale(${1 / scale})`}>{paths}</g>;
}
