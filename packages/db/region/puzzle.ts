import { HIDDEN, behind, type Publication, type Range } from "./publication.ts";
import { isYear, type Dimension, type ReleasedPeriod } from "./released.ts";
import type { Month } from "#kernel";

/** Unknown whole numbers, what is known of each, and which of them is the sum of which others. */
export interface Puzzle {
  ranges: readonly Range[];
  sums: readonly { total: number; parts: readonly number[] }[];
}

/** One figure as it was, or would be, published, and what the county knows to stand behind it. */
interface PublishedCell {
  dimension: Dimension;
  cell: string;
  publication: Publication;
  /** Where it was published as it is, because the indicator did not count as one about people then. */
  asItIs?: boolean;
  /** Missing where a release is older than our memory of what it was made of. */
  exact?: number;
  /** What is known of it from elsewhere, and whether it was hidden there. */
  besides?: Range;
  wasHidden?: boolean;
}

/** One version of a month or of a year of one indicator about people. */
export interface PublishedTable {
  period: ReleasedPeriod;
  /** The months it adds up; of a month, itself. */
  months: readonly Month[];
  cells: readonly PublishedCell[];
}

/** A figure that several versions show alike is one unknown; where it visibly changed, a new one begins. */
export interface Unknown {
  period: ReleasedPeriod;
  dimension: Dimension;
  cell: string;
  hidden: boolean;
  /** What stood behind it, where that was one number all along. */
  truth: number | undefined;
  /** What was known of it before the newest table that shows it. */
  before: Range;
  /** Whether it began because it read differently before. */
  changed: boolean;
}

/** What someone who reads these tables, in the order in which they appeared, has to solve. */
export interface ReadTables extends Puzzle {
  ranges: Range[];
  unknowns: Unknown[];
  /** The newest unknown of each place in the tables. */
  newest: ReadonlyMap<string, number>;
}

export const cellKey = (period: ReleasedPeriod, { dimension, cell }: { dimension: Dimension; cell: string }) =>
  `${period} ${dimension}:${cell}`;

/**
 * Each table's parts add up to its total, in both dimensions, and each cell of a year is the sum of the same cell of its months.
 * (That the year's total is the sum of the months' follows from the rest.)
 */
export function puzzleOf(tables: readonly PublishedTable[]): ReadTables {
  const newest = new Map<string, number>();
  const sums: { total: number; parts: number[] }[] = [];
  const puzzle: ReadTables = { ranges: [], sums, unknowns: [], newest };
  for (const { period, months, cells } of tables) {
    const places = cells.map((cell) => [cell, placeOf(puzzle, newest, period, cell)] as const);
    const total = places.find(([{ dimension }]) => dimension === "total")?.[1];
    for (const dimension of ["municipality", "campaign-kind"] as const) {
      const parts = places.filter(([cell]) => cell.dimension === dimension).map(([, at]) => at);
      if (total !== undefined && parts.length > 0) sums.push({ total, parts });
    }
    if (isYear(period))
      for (const [cell, at] of places)
        if (cell.dimension !== "total")
          sums.push({
            total: at,
            parts: months.flatMap((month) => newest.get(cellKey(month, cell)) ?? []),
          });
  }
  return puzzle;
}

function placeOf(puzzle: ReadTables, newest: Map<string, number>, period: ReleasedPeriod, cell: PublishedCell): number {
  const key = cellKey(period, cell);
  const { low, high } = saidBy(cell);
  const hidden = cell.wasHidden || ("band" in cell.publication && cell.publication.band === HIDDEN);
  const before = newest.get(key);
  const known = before === undefined ? undefined : puzzle.ranges[before]!;
  if (before !== undefined && known && low <= known.high && known.low <= high) {
    puzzle.ranges[before] = { low: Math.max(low, known.low), high: Math.min(high, known.high) };
    const unknown = puzzle.unknowns[before]!;
    unknown.before = known;
    unknown.hidden ||= hidden;
    if (unknown.truth !== cell.exact) unknown.truth = undefined;
    return before;
  }
  const { dimension, cell: name, besides = { low: 0, high: Infinity } } = cell;
  const beginning = { truth: cell.exact, before: besides, changed: known !== undefined };
  const at = puzzle.unknowns.push({ period, dimension, cell: name, hidden, ...beginning }) - 1;
  puzzle.ranges.push({ low: Math.max(low, besides.low), high: Math.min(high, besides.high) });
  newest.set(key, at);
  return at;
}

/** What a cell by itself lets stand behind it. */
export const saidBy = ({ publication, asItIs }: PublishedCell): Range =>
  asItIs && "value" in publication ? { low: publication.value, high: publication.value } : behind(publication);

/** Whether numbers fit everything that is known. */
export const fits = ({ ranges, sums }: Puzzle, world: readonly number[]): boolean =>
  ranges.every(({ low, high }, at) => world[at]! >= low && world[at]! <= high) &&
  sums.every(({ total, parts }) => parts.reduce((sum, part) => sum + world[part]!, 0) === world[total]);
