import { Exchange } from "./exchange.ts";
import { extremeWorld, someWorld } from "./linear-program.ts";
import { narrowed } from "./propagation.ts";
import { behind, NARROWEST, type Publication } from "./publication.ts";
import { cellKey, fits, puzzleOf, type PublishedTable, type ReadTables, type Unknown } from "./puzzle.ts";

/**
 * Someone who reads tables and solves them. A hidden number is safe only with two worlds in hand that fit everything published
 * and in which it is at least five apart; every world found for one number is a witness for all others.
 */
export class Reading {
  readonly #puzzle: ReadTables;
  readonly #exchange: Exchange;
  readonly #start: readonly number[] | undefined;
  readonly #lowest: number[];
  readonly #highest: number[];

  constructor(tables: readonly PublishedTable[]) {
    this.#puzzle = puzzleOf(tables);
    this.#exchange = new Exchange(this.#puzzle);
    this.#start = this.#first();
    this.#lowest = [...(this.#start ?? [])];
    this.#highest = [...(this.#start ?? [])];
  }

  /** The truth, if it is one of the worlds. Whoever takes changed numbers for unchanged ones looks for another, if there is any. */
  #first(): readonly number[] | undefined {
    const truth = this.#puzzle.unknowns.map((unknown) => unknown.truth ?? Number.NaN);
    if (fits(this.#puzzle, truth)) return truth;
    return narrowed(this.#puzzle) ? someWorld(this.#puzzle) : undefined;
  }

  /** Whether anything fits everything read. */
  get fits(): boolean {
    return this.#start !== undefined;
  }

  /**
   * The hidden numbers that can be worked out too closely; all of them where nothing fits. Of `few` places alone it tells at a
   * glance, and may name some that cannot.
   */
  narrow(few?: ReadonlySet<string>): Unknown[] {
    const { unknowns } = this.#puzzle;
    const asked = [...unknowns.keys()].filter((at) => {
      const unknown = unknowns[at]!;
      return unknown.hidden && (!few || few.has(cellKey(unknown.period, unknown)));
    });
    const start = this.#start;
    const open = start ? asked.filter((at) => !this.#moves(at, start)) : asked;
    if (open.length === 0 || few || !start) return open.map((at) => unknowns[at]!);
    const outer = narrowed(this.#puzzle)!;
    const isNarrow = (at: number) => outer[at]!.high - outer[at]!.low < NARROWEST || !this.#solves(at);
    return open.filter(isNarrow).map((at) => unknowns[at]!);
  }

  /** Whether a place can be published otherwise without anything else becoming the same or another number. */
  canSwap = (place: string): boolean => !this.#puzzle.unknowns[this.#puzzle.newest.get(place)!]!.changed;

  /** Which of these numbers would certainly be wide if the newest table said something coarser at this place. */
  widened(place: string, publication: Publication, open: readonly Unknown[]): Unknown[] {
    const { unknowns, ranges, newest } = this.#puzzle;
    const start = this.#start;
    if (!start) return [];
    const at = newest.get(place)!;
    const now = ranges[at]!;
    const { before } = unknowns[at]!;
    const { low, high } = behind(publication);
    ranges[at] = { low: Math.max(low, before.low), high: Math.min(high, before.high) };
    const wide = open.filter((unknown) => this.#reaches(unknowns.indexOf(unknown), start));
    ranges[at] = now;
    return wide;
  }

  #isWide = (at: number) => this.#highest[at]! - this.#lowest[at]! >= NARROWEST;

  #reaches(at: number, start: readonly number[]): boolean {
    const highest = this.#exchange.moved(start, at, NARROWEST)[at]!;
    return highest - this.#exchange.moved(start, at, highest - NARROWEST - start[at]!)[at]! >= NARROWEST;
  }

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
