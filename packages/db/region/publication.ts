/** Figures about fewer people than this are not shown. */
export const FEWEST_SHOWN = 8;

/** All other figures about people are rounded to this. */
export const ROUNDED_TO = 5;

/**
 * What stands in the place of a figure: too few people to show; enough of them, but their number would give a
 * neighbour away; nothing at all.
 */
export const bands = ["0–7", "8+", "–"] as const;
export type Band = (typeof bands)[number];

/** What the region reads in a cell. */
export type Publication = { value: number } | { band: Band };

/** Whole numbers from `low` to `high`, both included. */
export interface Range {
  low: number;
  high: number;
}

/** A figure about people the way the region may read it. */
export function aboutPeople(amount: number): Publication {
  if (amount < FEWEST_SHOWN) return { band: "0–7" };
  return { value: Math.round(amount / ROUNDED_TO) * ROUNDED_TO };
}

/** Every figure that could stand behind what is read. */
export function behind(publication: Publication): Range {
  if ("value" in publication) {
    const slack = (ROUNDED_TO - 1) / 2;
    return { low: Math.max(FEWEST_SHOWN, publication.value - slack), high: publication.value + slack };
  }
  if (publication.band === "0–7") return { low: 0, high: FEWEST_SHOWN - 1 };
  return { low: publication.band === "8+" ? FEWEST_SHOWN : 0, high: Infinity };
}
