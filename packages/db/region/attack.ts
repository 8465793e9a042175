import { Exchange } from "./exchange.ts";
import { extremeWorld, someWorld } from "./linear-program.ts";
import { narrowed } from "./propagation.ts";
import { NARROWEST } from "./publication.ts";
import { fits, puzzleOf, type PublishedTable, type ReadTables, type Unknown } from "./puzzle.ts";

/**
 * Someone who reads tables and solves them. A hidden number is safe only with two worlds in hand that fit everything published
 * and in which it is at least five apart; every world found for one number is a witness for all others.
 */
class Reader {
  readonly unknowns: readonly Unknown[];
  readonly #puzzle: ReadTables;
  readonly #exchange: Exchange;
  readonly #start: readonly number[] | undefined;
  readonly #lowest: number[];
  readonly #highest: number[];

  constructor(tables: readonly PublishedTable[]) {
    this.#puzzle = puzzleOf(tables);
    this.unknowns = this.#puzzle.unknowns;
    this.#exchange = new Exchange(this.#puzzle);
    this.#start = this.#first();
    this.#lowest = [...(this.#start ?? [])];
    this.#highest = [...(this.#start ?? [])];
  }

  /** The truth, if it is one of the worlds. Whoever takes changed numbers for unchanged ones looks for another, if there is any. */
  #first(): readonly number[] | undefined {
    const truth = this.unknowns.map((unknown) => unknown.truth ?? Number.NaN);
    if (fits(this.#puzzle, truth)) return truth;
    return narrowed(this.#puzzle) ? someWorld(this.#puzzle) : undefined;
  }

  /** Whether there is anything that fits everything read. */
  get believes(): boolean {
    return this.#start !== undefined;
  }

  /** The hidden numbers that can be worked out too closely, or `among` which of them: all of them where nothing fits. */
  narrow(among: (unknown: Unknown) => boolean, thorough: boolean): Unknown[] {
    const start = this.#start;
    if (!start) return this.unknowns.filter((unknown) => unknown.hidden && among(unknown));
    const open = this.unknowns
      .map((unknown, at) => ({ unknown, at }))
      .filter(({ unknown }) => unknown.hidden && among(unknown))
      .filter(({ at }) => !this.#moves(at, start));
    if (open.length === 0 || !thorough) return open.map(({ unknown }) => unknown);
    const outer = narrowed(this.#puzzle)!;
    return open
      .filter(({ at }) => outer[at]!.high - outer[at]!.low < NARROWEST || !this.#solves(at))
      .map(({ unknown }) => unknown);
  }

  #isWide = (at: number) => this.#highest[at]! - this.#lowest[at]! >= NARROWEST;

  #moves(at: number, start: readonly number[]): boolean {
    if (this.#isWide(at)) return true;
    this.#saw(this.#exchange.moved(start, at, this.#lowest[at]! + NARROWEST - start[at]!));
    if (this.#isWide(at)) return true;
    this.#saw(this.#exchange.moved(start, at, this.#highest[at]! - NARROWEST - start[at]!));
    return this.#isWide(at);
  }

  #solves(at: number): boolean {
    for (const direction of ["maximize", "minimize"] as const) {
      if (this.#isWide(at)) return true;
      const world = extremeWorld(this.#puzzle, at, direction);
      if (world) this.#saw(world);
    }
    return this.#isWide(at);
  }

  #saw(world: readonly number[]) {
    world.forEach((number, at) => {
      if (number < this.#lowest[at]!) this.#lowest[at] = number;
      if (number > this.#highest[at]!) this.#highest[at] = number;
    });
  }
}

/**
 * The hidden numbers that can be worked out to an interval narrower than five from tables in the order in which they appeared: from
 * the newest of each month and year by themselves, and by someone who believes that nothing changed where nothing visibly did.
 * Without `thorough` the solver is not asked, and a number may be called narrow that is not.
 */
export function narrowNumbers(
  tables: readonly PublishedTable[],
  { among = () => true, thorough = true }: { among?: (unknown: Unknown) => boolean; thorough?: boolean } = {},
): Unknown[] {
  const newest = [...new Map(tables.map((table) => [table.period, table])).values()];
  const byItself = new Reader(inOrder(newest)).narrow(among, thorough);
  if (newest.length === tables.length) return byItself;
  const believer = new Reader(tables);
  return believer.believes ? [...byItself, ...believer.narrow(among, thorough)] : byItself;
}

/** Months before the years that add them up. */
const inOrder = (tables: readonly PublishedTable[]) =>
  tables.toSorted((a, b) => b.period.length - a.period.length || a.period.localeCompare(b.period));
