import type { Publication } from "./publication.ts";
import { cellKey, type PublishedTable, type Unknown } from "./puzzle.ts";
import { Reading } from "./reading.ts";

/**
 * What readers can work out from tables in the order in which they appeared: those who take the newest of each month and year by
 * themselves, and those who believe that nothing changed between versions where nothing visibly did, as long as that can be.
 */
export class Attack {
  readonly #readings: { reading: Reading; narrow: Unknown[] }[];

  constructor(tables: readonly PublishedTable[], few?: ReadonlySet<string>) {
    const newest = [...new Map(tables.map((table) => [table.period, table])).values()];
    const readings = [new Reading(monthsFirst(newest))];
    const believer = newest.length < tables.length ? new Reading(tables) : undefined;
    if (believer?.fits) readings.push(believer);
    this.#readings = readings.map((reading) => ({ reading, narrow: reading.narrow(few) }));
  }

  /** The hidden numbers that can be worked out to an interval narrower than five. */
  get narrow(): Unknown[] {
    return this.#readings.flatMap(({ narrow }) => narrow);
  }

  /**
   * Which of them, or of the first `most`, would certainly be wide if `place` said something coarser; undefined where that has
   * to be read anew.
   */
  widened(place: string, publication: Publication, most = Infinity): Unknown[] | undefined {
    if (!this.#readings.every(({ reading }) => reading.canSwap(place))) return undefined;
    return this.#readings.flatMap(({ reading, narrow }) =>
      narrow.length > 0 ? reading.widened(place, publication, narrow.slice(0, most)) : [],
    );
  }
}

const monthsFirst = (tables: readonly PublishedTable[]) =>
  tables.toSorted((a, b) => b.period.length - a.period.length || a.period.localeCompare(b.period));

/** The places of the hidden numbers that can be worked out too closely. */
export const narrowPlaces = (tables: readonly PublishedTable[]): string[] => [
  ...new Set(new Attack(tables).narrow.map((unknown) => cellKey(unknown.period, unknown))),
];
