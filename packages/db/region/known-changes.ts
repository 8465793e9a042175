import type { Range } from "./publication.ts";
import { HIDDEN } from "./publication.ts";
import { cellKey, saidBy, type PublishedTable } from "./puzzle.ts";

/**
 * The newest version of each month and year, as somebody reads it who knows exactly what each correction changed: that one
 * person came late, and where. What earlier versions said then holds for the newest too, moved by the difference.
 */
export function readKnowingChanges(tables: readonly PublishedTable[]): PublishedTable[] {
  const versions = Map.groupBy(tables, ({ period }) => period);
  return [...versions.values()].map((own) => {
    const newest = own.at(-1)!;
    const earlier = own.slice(0, -1).filter(({ months }) => months.length === newest.months.length);
    const before = Map.groupBy(
      earlier.flatMap(({ cells }) => cells),
      (cell) => cellKey(newest.period, cell),
    );
    const cells = newest.cells.map((cell) => {
      const others = before.get(cellKey(newest.period, cell)) ?? [];
      const ranges = others.flatMap((other) => {
        if (cell.exact === undefined || other.exact === undefined) return [];
        const { low, high } = saidBy(other);
        const moved = cell.exact - other.exact;
        return [{ low: low + moved, high: high + moved }];
      });
      const wasHidden = others.some(({ publication }) => "band" in publication && publication.band === HIDDEN);
      return { ...cell, besides: ranges.reduce(both, { low: 0, high: Infinity }), wasHidden };
    });
    return { ...newest, cells };
  });
}

const both = (a: Range, b: Range): Range => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) });
