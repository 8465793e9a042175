import type { MotifName } from '../look.ts'
import { disc, type MotifShape, ring } from './geometry.ts'
import { gable, patrokli, sail, spruce } from './landmarks.ts'

/** The emblems on a field of 48 by 48: one landmark, pale on the deep ground, and the sun. */
export const emblems: Record<MotifName, MotifShape[]> = {
  hills: [
    disc('sun', 33, 15, 5),
    { role: 'far', curved: true, points: [[-4, 34], [6, 26], [16, 19], [26, 30], [36, 23], [46, 27], [60, 40], [60, 60], [-10, 60]] },
    { role: 'wall', curved: true, points: [[-4, 42], [10, 32], [22, 31], [34, 40], [52, 33], [60, 60], [-10, 60]] },
    spruce('front', 14, 43, 17),
    spruce('front', 21, 43, 12),
  ],
  towers: [
    disc('sun', 11, 17, 4.5),
    ...patrokli(22, 36, 33).map(({ role, points }): MotifShape => ({ role: role === 'roof' ? 'mid' : 'wall', points })),
    { role: 'far', points: [[0, 36], [48, 36], [48, 40], [0, 40]] },
  ],
  lakes: [
    disc('sun', 35, 13, 4.5),
    { role: 'far', curved: true, points: [[-4, 32], [8, 21], [18, 20], [30, 26], [42, 23], [56, 32], [60, 34], [-10, 34]] },
    { role: 'mid', points: [[0, 32], [48, 32], [48, 48], [0, 48]] },
    ...sail(20, 39, 27),
  ],
  wire: [
    { role: 'far', curved: true, points: [[-4, 42], [10, 36], [24, 30], [38, 37], [56, 32], [60, 60], [-10, 60]] },
    ...[0, 1, 2].map((index) => ring(index === 1 ? 'sun' : 'wall', 18 + index * 4.5, 22 + index, 12, 11, 2.4)),
  ],
  beeches: [disc('sun', 38, 11, 4), ...gable(24, 39, 33), { role: 'far', points: [[0, 39], [48, 39], [48, 42], [0, 42]] }],
}

/** The slate the emblem stands on. */
export const slate = 'M2 0H46a2 2 0 0 1 2 2V32A16 16 0 0 1 32 48H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z'
