import type { TenantId } from "#kernel";
import { behind, HIDDEN, type Publication } from "./publication.ts";

/** Figures about people of fewer counties than this are not added up. */
const FEWEST_COUNTIES = 3;

/** No county may make up more than this share of a regional figure about people. */
const LARGEST_SHARE = 0.85;

/** A released figure of one county, of a month or of a year. */
export interface Contribution {
  countyId: TenantId;
  publication: Publication;
}

/** `exact` for things; `about` for people, where both ends are equal if every part is a rounded figure; or why it is not shown. */
export type PooledFigure =
  | { kind: "exact"; value: number }
  | { kind: "about"; low: number; high: number }
  | { kind: "withheld"; reason: "too-few-counties" | "one-county-stands-out" };

/**
 * What one county's released figures come to. Made from released figures alone, so that it tells nothing they do not tell; a
 * rounded figure counts as it stands, a band from its lowest to its highest value.
 */
export function added(
  aboutPeople: boolean,
  contributions: readonly Contribution[],
): Exclude<PooledFigure, { kind: "withheld" }> {
  const ends = contributions.map(({ publication }) =>
    "value" in publication ? { low: publication.value, high: publication.value } : behind(publication),
  );
  const low = ends.reduce((sum, end) => sum + end.low, 0);
  const high = ends.reduce((sum, end) => sum + end.high, 0);
  return aboutPeople ? { kind: "about", low, high } : { kind: "exact", value: low };
}

/** What the counties' released figures come to together, or why that is not shown. */
export function pooled(aboutPeople: boolean, contributions: readonly Contribution[]): PooledFigure {
  const sum = added(aboutPeople, contributions);
  if (sum.kind === "exact") return sum;
  const counties = [...Map.groupBy(contributions, ({ countyId }) => countyId).values()];
  if (counties.length < FEWEST_COUNTIES) return { kind: "withheld", reason: "too-few-counties" };
  const allHidden = contributions.every(({ publication }) => "band" in publication && publication.band === HIDDEN);
  const standsOut = counties.some((own) => {
    const mine = added(aboutPeople, own) as { low: number; high: number };
    return mine.high === Infinity || mine.high > LARGEST_SHARE * (mine.high + sum.low - mine.low);
  });
  return standsOut && !allHidden ? { kind: "withheld", reason: "one-county-stands-out" } : sum;
}
