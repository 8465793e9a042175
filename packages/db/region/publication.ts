/** Figures about fewer people than this are not shown. */
const FEWEST_SHOWN = 8;

/** All other figures about people are rounded to this. */
const ROUNDED_TO = 5;

/** A hidden figure that can be worked out to an interval narrower than this counts as given away. */
export const NARROWEST = 5;

/**
 * What stands in the place of a figure: "0–7" for few people; a wider band such as "13–27", or "8+", where the rounded figure
 * would give a hidden one away; "–" where nothing can be said.
 */
export type Band = `${number}–${number}` | "8+" | "–";
export const HIDDEN: Band = `0–${FEWEST_SHOWN - 1}`;
export const WITHHELD: Band = "–";

/** What the region reads in a cell. */
export type Publication = { value: number } | { band: Band };

/** Whole numbers from `low` to `high`, both included. */
export interface Range {
  low: number;
  high: number;
}

/** A figure about people the way the region may read it. */
export function aboutPeople(amount: number): Publication {
  if (amount < FEWEST_SHOWN) return { band: HIDDEN };
  return { value: Math.round(amount / ROUNDED_TO) * ROUNDED_TO };
}

/** Coarser publications of the same figure, the finest first. Each says only what the one before it says, and less. */
export function coarser(publication: Publication): Publication[] {
  if ("value" in publication) {
    const { value } = publication;
    return [{ band: `${Math.max(FEWEST_SHOWN, value - 7)}–${value + 7}` }, { band: "8+" }, { band: WITHHELD }];
  }
  if (publication.band === WITHHELD) return [];
  return publication.band === HIDDEN || publication.band === "8+"
    ? [{ band: WITHHELD }]
    : [{ band: "8+" }, { band: WITHHELD }];
}

/** Every figure that could stand behind what is read. */
export function behind(publication: Publication): Range {
  if ("value" in publication) {
    const slack = (ROUNDED_TO - 1) / 2;
    return { low: Math.max(FEWEST_SHOWN, publication.value - slack), high: publication.value + slack };
  }
  if (publication.band === "8+") return { low: FEWEST_SHOWN, high: Infinity };
  if (publication.band === "–") return { low: 0, high: Infinity };
  const [low, high] = publication.band.split("–").map(Number);
  return { low: low!, high: high! };
}
