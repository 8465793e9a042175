import type { MotifName } from '../look.ts'
import { type Frame, land, type MotifShape, randomOf, ridge } from './geometry.ts'

/** The drawing of a county in a frame: the same seed gives the same drawing, back to front. */
export function motifShapes(motif: MotifName, seed: string, width: number, height: number): MotifShape[] {
  const random = randomOf(`${motif} ${seed}`)
  const frame: Frame = { width, height }
  return [
    land('far', frame, ridge(random, width, height * 0.6, height * 0.3, 1.2), 12),
    land('mid', frame, ridge(random, width, height * 0.75, height * 0.3, 1.4), 12),
    land('near', frame, ridge(random, width, height * 0.9, height * 0.3, 1.3), 12),
    land('front', frame, ridge(random, width, height * 1, height * 0.2, 1.1), 12),
  ]
}
