import { equationsOf, type Equation } from "./equations.ts";
import type { Puzzle } from "./puzzle.ts";

interface Arc {
  unknown: number;
  /** The sum that gains, and the one that loses, where the number grows. */
  gains: number;
  loses: number;
}
interface Step {
  arc: Arc;
  /** Whether the number grows or shrinks on the way. */
  by: 1 | -1;
  from: number;
  to: number;
}

/**
 * The tables as a network: each sum is a node, each number that stands in two of them (or in one) flows between them. Where one
 * number becomes larger, others have to make up for it along a circle; circles are found by looking around in the residual network,
 * which for whole numbers finds the farthest a number can go. A number that changed with a correction may stand in three and stays as it is.
 */
export class Exchange {
  readonly #puzzle: Puzzle;
  readonly #arcs: (Arc | undefined)[];
  readonly #steps: Step[][];

  constructor(puzzle: Puzzle) {
    this.#puzzle = puzzle;
    const equations = equationsOf(puzzle);
    this.#arcs = arcsOf(puzzle.ranges.length, equations);
    this.#steps = Array.from({ length: equations.length + 1 }, () => []);
    for (const arc of this.#arcs) {
      if (!arc) continue;
      this.#steps[arc.gains]!.push({ arc, by: -1, from: arc.gains, to: arc.loses });
      this.#steps[arc.loses]!.push({ arc, by: 1, from: arc.loses, to: arc.gains });
    }
  }

  /** The same world with the number `at` moved by `distance`, or as far as the others can make up for it. */
  moved(world: readonly number[], at: number, distance: number): number[] {
    const result = [...world];
    const arc = this.#arcs[at];
    if (!arc) return result;
    const by = distance > 0 ? 1 : -1;
    const [start, goal] = by > 0 ? [arc.gains, arc.loses] : [arc.loses, arc.gains];
    for (let left = Math.min(Math.abs(distance), this.#room(result, at, by)); left > 0;) {
      const way = start === goal ? [] : this.#way(result, start, goal, at);
      if (!way) break;
      const amount = Math.min(left, ...way.map((step) => this.#room(result, step.arc.unknown, step.by)));
      result[at]! += by * amount;
      for (const step of way) result[step.arc.unknown]! += step.by * amount;
      left -= amount;
    }
    return result;
  }

  #room(world: readonly number[], at: number, by: 1 | -1): number {
    const { low, high } = this.#puzzle.ranges[at]!;
    return by > 0 ? high - world[at]! : world[at]! - low;
  }

  /** The shortest way from sum to sum along numbers that have room; undefined where there is none. */
  #way(world: readonly number[], start: number, goal: number, without: number): Step[] | undefined {
    const came: (Step | undefined)[] = [];
    const waiting = [start];
    for (let next = 0; next < waiting.length; next++) {
      for (const step of this.#steps[waiting[next]!]!) {
        const { to, arc, by } = step;
        if (to === start || came[to] || arc.unknown === without || this.#room(world, arc.unknown, by) < 1) continue;
        came[to] = step;
        if (to === goal) return wayBack(came, start, goal);
        waiting.push(to);
      }
    }
    return undefined;
  }
}

function wayBack(came: readonly (Step | undefined)[], start: number, goal: number): Step[] {
  const way: Step[] = [];
  for (let at = goal; at !== start; at = way.at(-1)!.from) way.push(came[at]!);
  return way;
}

/** Sums may be read from either side; they are turned so that every number gives to one and takes from the other. */
function arcsOf(numbers: number, equations: readonly Equation[]): (Arc | undefined)[] {
  const outside = equations.length;
  const standsIn: { sum: number; sign: 1 | -1 }[][] = Array.from({ length: numbers }, () => []);
  equations.forEach((equation, sum) => {
    for (const [number, sign] of equation) standsIn[number]!.push({ sum, sign });
  });
  const turned: (1 | -1)[] = [];
  const between = standsIn.filter((places) => places.length === 2);
  const neighbours: { other: number; same: boolean }[][] = equations.map(() => []);
  for (const [a, b] of between) {
    const same = a!.sign !== b!.sign;
    neighbours[a!.sum]!.push({ other: b!.sum, same });
    neighbours[b!.sum]!.push({ other: a!.sum, same });
  }
  for (let first = 0; first < equations.length; first++) {
    if (turned[first]) continue;
    turned[first] = 1;
    for (const waiting = [first]; waiting.length > 0;) {
      const sum = waiting.pop()!;
      for (const { other, same } of neighbours[sum]!)
        if (!turned[other]) {
          turned[other] = (same ? turned[sum]! : -turned[sum]!) as 1 | -1;
          waiting.push(other);
        }
    }
  }
  return standsIn.map((places, unknown) => {
    if (places.length === 0 || places.length > 2) return undefined;
    const [a, b] = places.map(({ sum, sign }) => ({ sum, sign: sign * turned[sum]! }));
    if (b && a!.sign === b.sign) return undefined;
    const far = b?.sum ?? outside;
    return a!.sign > 0 ? { unknown, gains: a!.sum, loses: far } : { unknown, gains: far, loses: a!.sum };
  });
}
