import type { Indicator, Month } from "#kernel";
import { catalogue, type Counted, type MonthSum } from "./catalogue.ts";
import { disclose, knownOf, type DisclosedCell, type Dimension } from "./disclosure.ts";
import type { Publication } from "./publication.ts";

/** A cell as it was released. */
export interface ReleasedCell {
  releaseNumber: number;
  indicator: Indicator;
  dimension: Dimension;
  cell: string;
  publication: Publication;
}

export type MonthCell = DisclosedCell & { indicator: Indicator };

/**
 * A month of a county the way the region may see it. It comes into being by disclosure control alone, and nothing else can be
 * released.
 */
export class DisclosedMonth {
  readonly #disclosed = true;
  readonly month: Month;
  readonly cells: readonly MonthCell[];

  private constructor(month: Month, cells: readonly MonthCell[]) {
    this.month = month;
    this.cells = cells;
  }

  static of(
    month: Month,
    definitions: readonly Counted[],
    sums: readonly MonthSum[],
    municipalities: readonly string[],
    earlier: readonly ReleasedCell[],
  ): DisclosedMonth {
    const cells = catalogue(definitions, sums, municipalities).flatMap(({ indicator, aboutPeople, cells: exact }) => {
      if (!aboutPeople) {
        return exact.map((cell) => ({ ...cell, indicator, publication: { value: cell.amount }, protects: [] }));
      }
      const known = Map.groupBy(
        earlier.filter((cell) => cell.indicator === indicator),
        (cell) => cell.releaseNumber,
      );
      const before = [...known].toSorted(([a], [b]) => a - b).map(([, released]) => knownOf(released));
      return disclose(exact, before).map((cell) => ({ ...cell, indicator }));
    });
    return new DisclosedMonth(month, cells);
  }

  static is = (value: object): value is DisclosedMonth => #disclosed in value;
}
