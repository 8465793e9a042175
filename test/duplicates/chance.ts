/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below = (end: number): number => Math.floor(this.next() * end);
  between = (from: number, to: number): number => from + this.below(to - from + 1);
  happens = (share: number): boolean => this.next() < share;
  pick = <T>(from: readonly T[]): T => from[this.below(from.length)]!;
  other = <T>(from: readonly T[], than: T): T => {
    const chosen = this.pick(from);
    return chosen === than ? this.other(from, than) : chosen;
  };
}
