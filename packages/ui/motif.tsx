import type { MotifName } from './look.ts'
import { type MotifShape, shapePath } from './motif/geometry.ts'
import { motifShapes } from './motif/scenes.ts'

/** `hero`: wide band under a claim. `horizon`: the band of a path hero, landmark at the right. `strip`: edge of the footer. `tile`, `portrait`: stand in for a picture. */
export type MotifVariant = 'hero' | 'horizon' | 'strip' | 'tile' | 'portrait'

export type MotifProps = { motif: MotifName; /** The same seed gives the same drawing. */ seed: string; variant: MotifVariant }

const sizes: Record<MotifVariant, { width: number; height: number; fit: string }> = {
  hero: { width: 1600, height: 420, fit: 'xMidYMax slice' },
  horizon: { width: 1600, height: 420, fit: 'xMaxYMax slice' },
  strip: { width: 1600, height: 100, fit: 'xMidYMax slice' },
  tile: { width: 320, height: 200, fit: 'xMidYMax slice' },
  portrait: { width: 240, height: 280, fit: 'xMidYMax slice' },
}

/** The county's landscape, drawn; decoration, so silent for screen readers. */
export function Motif({ motif, seed, variant }: MotifProps) {
  const { width, height, fit } = sizes[variant]
  return (
    <svg class={`motif motif-${variant}`} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio={fit} aria-hidden="true" focusable="false">
      <Shapes shapes={motifShapes(motif, seed, width, height)} />
    </svg>
  )
}

export type MarkProps = { motif: MotifName; seed: string }

/** The county's emblem: its landscape on a roof slate. */
export function Mark({ motif, seed }: MarkProps) {
  return (
    <svg class="mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <Shapes shapes={motifShapes(motif, `${seed} mark`, 48, 48)} />
    </svg>
  )
}

/** Neighbours of one role share a path. */
function Shapes({ shapes }: { shapes: readonly MotifShape[] }) {
  const runs: { role: string; path: string }[] = []
  for (const shape of shapes) {
    const last = runs.at(-1)
    if (last?.role === shape.role) last.path += shapePath(shape)
    else runs.push({ role: shape.role, path: shapePath(shape) })
  }
  return <>{runs.map(({ role, path }) => <path class={`m-${role}`} d={path} />)}</>
}
