import type { Publication } from "./publication.ts";
import { readKnowingChanges } from "./known-changes.ts";
import { cellKey, type PublishedTable, type Unknown } from "./puzzle.ts";
import { Reading } from "./reading.ts";

/**
 * What readers can work out from tables in the order in which they appeared: those who know exactly what each correction changed,
 * which is the most that anyone can truly know of it, and those who believe that nothing changed between versions where nothing
 * visibly did, as long as that can be.
 */
export class Attack {
  /** The hidden numbers that can be worked out to an interval narrower than five; the believer's once the other has none. */
  readonly narrow: readonly Unknown[];
  readonly #reading: Reading;

  /** Of `few` places alone it tells at a glance, and may name some that cannot be worked out. */
  constructor(tables: readonly PublishedTable[], few?: ReadonlySet<string>) {
    const newest = readKnowingChanges(tables);
    const knowing = new Reading(monthsFirst(newest));
    const found = knowing.narrow(few);
    const believer = found.length === 0 && newest.length < tables.length ? new Reading(tables) : undefined;
    this.#reading = believer?.fits ? believer : knowing;
    this.narrow = believer?.fits ? believer.narrow(few) : found;
  }

  /**
   * Which of them, or of the first `most`, would certainly be wide if `place` said something coarser; undefined where that has
   * to be read anew.
   */
  widened(place: string, publication: Publication, most = Infinity): Unknown[] | undefined {
    if (!this.#reading.canSwap(place)) return undefined;
    return this.#reading.widened(place, publication, this.narrow.slice(0, most));
  }
}

const monthsFirst = (tables: readonly PublishedTable[]) =>
  tables.toSorted((a, b) => b.period.length - a.period.length || a.period.localeCompare(b.period));

/** The places of the hidden numbers that can be worked out too closely. */
export const narrowPlaces = (tables: readonly PublishedTable[]): string[] => [
  ...new Set(new Attack(tables).narrow.map((unknown) => cellKey(unknown.period, unknown))),
];
