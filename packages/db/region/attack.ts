import { NARROWEST, type Range } from "./publication.ts";
import { aWorld, certainRange, narrowed, type Puzzle } from "./worlds.ts";

/** What is known of each cell of one release of one indicator; the keys begin with the dimension, the total's is `total:`. */
export type KnownTable = ReadonlyMap<string, Range & { hidden: boolean }>;

/**
 * The hidden cells that someone who reads all releases of a month can work out to an interval narrower than five. They may
 * take the last release by itself, or believe that nothing changed between releases where nothing visibly did.
 */
export function narrowCells(releases: readonly KnownTable[], likely: ReadonlyMap<string, number>): string[] {
  return [
    ...new Set([...narrowIn(releases.slice(-1), likely), ...(releases.length > 1 ? narrowIn(releases, likely) : [])]),
  ];
}

function narrowIn(releases: readonly KnownTable[], likely: ReadonlyMap<string, number>): string[] {
  const { puzzle, unknowns } = puzzleOf(releases);
  const guess = unknowns.map(({ key }) => likely.get(key) ?? 0);
  const ranges = narrowed(puzzle);
  if (!ranges) return [];
  const alone = releases.length === 1;
  if (!alone && !aWorld(puzzle, guess)) return [];
  return unknowns
    .map(({ key, hidden }, at) => ({
      key,
      hidden,
      range: hidden ? (alone ? ranges[at]! : certainRange(puzzle, at, guess)) : ranges[at]!,
    }))
    .filter(({ hidden, range }) => hidden && range.high - range.low < NARROWEST)
    .map(({ key }) => key);
}

interface Unknown {
  key: string;
  hidden: boolean;
}

/** A cell is one unknown for as long as what was released of it fits together, and a new one where it visibly changed. */
function puzzleOf(releases: readonly KnownTable[]): { puzzle: Puzzle; unknowns: Unknown[] } {
  const puzzle: Puzzle = { ranges: [], sums: [] };
  const unknowns: Unknown[] = [];
  const latest = new Map<string, number>();
  for (const release of releases) {
    for (const [key, { low, high, hidden }] of release) {
      const before = latest.get(key);
      const range = before === undefined ? undefined : puzzle.ranges[before]!;
      if (before !== undefined && range && low <= range.high && range.low <= high) {
        puzzle.ranges[before] = { low: Math.max(low, range.low), high: Math.min(high, range.high) };
        unknowns[before]!.hidden ||= hidden;
      } else {
        latest.set(key, unknowns.push({ key, hidden }) - 1);
        puzzle.ranges.push({ low, high });
      }
    }
    for (const parts of partsOf(release))
      puzzle.sums.push({ total: latest.get("total:")!, parts: parts.map((key) => latest.get(key)!) });
  }
  return { puzzle, unknowns };
}

/** The keys of each dimension but the total's. */
function partsOf(release: KnownTable): string[][] {
  const keys = [...release.keys()].filter((key) => key !== "total:");
  return [...Map.groupBy(keys, (key) => key.slice(0, key.indexOf(":"))).values()];
}
