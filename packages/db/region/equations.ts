import type { Puzzle } from "./puzzle.ts";

/** Numbers that, each with its sign, come to nothing. */
export type Equation = Map<number, 1 | -1>;

/**
 * The sums as equations, said as sparingly as possible. A version of a table repeats most numbers of the one it corrects; of the
 * older one only the difference is kept, so that a number behind which nothing changed stands in the newer equation alone.
 */
export function equationsOf({ sums }: Puzzle): Equation[] {
  const plain = sums.map(
    ({ total, parts }): Equation => new Map([...parts.map((part) => [part, 1] as const), [total, -1]]),
  );
  return plain
    .map((equation, at) => {
      const newer = nearest(equation, plain.slice(at + 1));
      return newer ? difference(equation, newer) : equation;
    })
    .filter(({ size }) => size > 0);
}

/** The next of these that shares more numbers with an equation than it differs by. */
const nearest = (equation: Equation, others: readonly Equation[]): Equation | undefined =>
  others.find((other) => {
    let shared = 0;
    for (const [number, sign] of equation) if (other.get(number) === sign) shared++;
    return shared > equation.size - shared + (other.size - shared);
  });

function difference(older: Equation, newer: Equation): Equation {
  const result: Equation = new Map();
  for (const [number, sign] of older) if (newer.get(number) !== sign) result.set(number, sign);
  for (const [number, sign] of newer) if (older.get(number) !== sign) result.set(number, sign === 1 ? -1 : 1);
  return result;
}
