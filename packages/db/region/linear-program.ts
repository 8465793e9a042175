import { solve } from "yalps";
import { fits, type Puzzle } from "./puzzle.ts";

const PRECISION = 1e-7;

/** A world in which the number `at` is as large or as small as it can be; undefined where nothing fits. */
export function extremeWorld(puzzle: Puzzle, at: number, direction: "maximize" | "minimize"): number[] | undefined {
  return solved(puzzle, at, direction);
}

/** Any world; undefined where there is none. */
export const someWorld = (puzzle: Puzzle): number[] | undefined => solved(puzzle);

/**
 * Numbers are counted from their lowest value, so that only their highest needs a row. What comes back is checked here, so
 * that nothing rests on the solver's word but that there is nothing better.
 */
function solved(puzzle: Puzzle, at?: number, direction: "maximize" | "minimize" = "maximize"): number[] | undefined {
  const { ranges, sums } = puzzle;
  const columns: [string, number][][] = ranges.map((_, unknown) => (unknown === at ? [["goal", 1]] : []));
  const constraints: [string, { equal?: number; max?: number; min?: number }][] = [];
  sums.forEach(({ total, parts }, number) => {
    const row = `sum ${number}`;
    for (const part of parts) columns[part]!.push([row, 1]);
    columns[total]!.push([row, -1]);
    const lowest = parts.reduce((sum, part) => sum + ranges[part]!.low, 0);
    constraints.push([row, { equal: ranges[total]!.low - lowest }]);
  });
  ranges.forEach(({ low, high }, unknown) => {
    if (high === Infinity) return;
    columns[unknown]!.push([`top ${unknown}`, 1]);
    constraints.push([`top ${unknown}`, { max: high - low }]);
  });
  const { status, variables } = solve(
    {
      direction,
      objective: at === undefined ? undefined : "goal",
      constraints,
      variables: columns.map((column, unknown): [number, [string, number][]] => [unknown, column]),
      integers: true,
    },
    { precision: PRECISION, includeZeroVariables: true },
  );
  if (status !== "optimal" && status !== "timedout") return undefined;
  const world = ranges.map(({ low }) => low);
  for (const [unknown, value] of variables) world[unknown]! += Math.round(value);
  return fits(puzzle, world) ? world : undefined;
}
