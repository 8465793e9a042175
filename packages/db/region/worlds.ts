import type { Range } from "./publication.ts";

/** Unknown whole numbers, what is known of each, and which of them is the sum of which others. */
export interface Puzzle {
  ranges: Range[];
  sums: { total: number; parts: number[] }[];
}

const MOST_ROUNDS = 200;
const MOST_STEPS = 3_000;

/**
 * What each number can be, from the bounds of all sums it stands in; null where nothing can be. Never too narrow, and exact
 * as long as no two sums share more than one number (their graph is a tree).
 */
export function narrowed({ ranges, sums }: Puzzle): Range[] | null {
  const known = ranges.map((range) => ({ ...range }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false;
    const limit = (at: number, low: number, high: number) => {
      const range = known[at]!;
      if (low > range.low) [range.low, moved] = [low, true];
      if (high < range.high) [range.high, moved] = [high, true];
    };
    for (const { total, parts } of sums) {
      const low = parts.reduce((sum, part) => sum + known[part]!.low, 0);
      const unlimited = parts.filter((part) => known[part]!.high === Infinity).length;
      const high = parts.reduce((sum, part) => sum + finite(known[part]!.high), 0);
      limit(total, low, unlimited > 0 ? Infinity : high);
      const { low: totalLow, high: totalHigh } = known[total]!;
      for (const part of parts) {
        const range = known[part]!;
        const othersUnlimited = unlimited - (range.high === Infinity ? 1 : 0) > 0;
        limit(
          part,
          othersUnlimited ? -Infinity : totalLow - (high - finite(range.high)),
          totalHigh - (low - range.low),
        );
      }
    }
    if (known.some(({ low, high }) => low > high)) return null;
    if (!moved) return known;
  }
  return known;
}

const finite = (high: number) => (high === Infinity ? 0 : high);

/** One set of numbers that fits everything known, as near to `likely` as it comes; undefined where none was found. */
export function aWorld(puzzle: Puzzle, likely: readonly number[]): number[] | undefined {
  let steps = 0;
  const search = (ranges: Range[]): number[] | undefined => {
    if (++steps > MOST_STEPS) return undefined;
    const known = narrowed({ ...puzzle, ranges });
    if (!known) return undefined;
    const open = known.findIndex(({ low, high }) => low < high);
    if (open < 0) return known.map(({ low }) => low);
    for (const value of choices(known[open]!, likely[open]!)) {
      const world = search(known.with(open, { low: value, high: value }));
      if (world) return world;
    }
    return undefined;
  };
  return search(puzzle.ranges);
}

function choices({ low, high }: Range, likely: number): number[] {
  const near = Math.min(high, Math.max(low, likely));
  return [...new Set([near, low, high])].filter(Number.isFinite);
}

/**
 * The lowest and the highest value a number certainly can have: there is a world for each of the two. Never too wide, so that
 * nothing is called safe that is not. For numbers with a highest value.
 */
export function certainRange(puzzle: Puzzle, at: number, likely: readonly number[]): Range {
  const outer = narrowed(puzzle)?.[at];
  if (!outer) return { low: likely[at]!, high: likely[at]! };
  const possible = (value: number) =>
    aWorld({ ...puzzle, ranges: puzzle.ranges.with(at, { low: value, high: value }) }, likely) !== undefined;
  let { low, high } = outer;
  while (low < high && !possible(low)) low++;
  while (high > low && !possible(high)) high--;
  return { low, high };
}
