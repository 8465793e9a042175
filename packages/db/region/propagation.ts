import type { Range } from "./publication.ts";
import type { Puzzle } from "./puzzle.ts";

const MOST_ROUNDS = 200;

/**
 * What each number can be at most, from the bounds of each sum it stands in; null where nothing can be. Never too narrow, so
 * that a range that is narrow here is narrow for anyone.
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
