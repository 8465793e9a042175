import type { Indicator, Instant, Month, TenantId } from "#kernel";
import type { Band, Publication } from "./publication.ts";

/** The tables of the catalogue. Each of the last two adds up to the first. */
export const dimensions = ["total", "municipality", "campaign-kind"] as const;
export type Dimension = (typeof dimensions)[number];

/** A calendar year, `YYYY`. */
export type Year = `${number}`;
export type ReleasedPeriod = Month | Year;

export const isYear = (period: ReleasedPeriod): period is Year => period.length === 4;
export const yearOf = (month: Month): Year => month.slice(0, 4) as Year;

/** A place in the tables of one indicator. The total's cell is empty, and so is that of "no place" and of "no campaign". */
export interface CellName {
  dimension: Dimension;
  cell: string;
}

/** What an indicator was when it was released, whatever became of its definition later. */
export interface FrozenDefinition {
  id: Indicator;
  name: string;
  nameEn: string;
  unit: string;
  counts: string;
  leavesOut: string;
  aboutPeople: boolean;
  /** How months become a longer period: added up, or the last month's as it stood. */
  sums: "sum" | "latest";
}

/** A cell as it is kept: a figure, or a band where a figure would tell too much about few people. */
export type StoredCell = number | Band;
export type StoredCells = Record<string, StoredCell>;

export const stored = (publication: Publication): StoredCell =>
  "value" in publication ? publication.value : publication.band;
export const publicationOf = (cell: StoredCell): Publication =>
  typeof cell === "number" ? { value: cell } : { band: cell };

/** A cell that says less than the rules alone would let it, and the hidden cells that could be worked out otherwise. */
export interface CoarserCell extends CellName {
  indicator: Indicator;
  protects: (CellName & { period: ReleasedPeriod })[];
}

/** A cell that reads differently from the version before; null where it was not, or is no longer, part of the table. */
export interface CellChange extends CellName {
  indicator: Indicator;
  before: StoredCell | null;
  after: StoredCell | null;
}

/** Figures by indicator. */
export type Figures = Readonly<Record<string, Publication>>;
/** Figures by indicator and cell: a municipality's official key, a kind of campaign; "" is none. */
export type CellFigures = Readonly<Record<string, Figures>>;

/** One version of a month or a year of one county, the way the region may see it. */
export interface ReleasedTable {
  countyId: TenantId;
  period: ReleasedPeriod;
  /** 1 is the first release; each further one is a correction. */
  number: number;
  /** The county's releases in the order in which they were made; a year has that of the month that brought it. */
  turn: number;
  /** The month with whose release this one came; a month's own. */
  broughtBy: Month;
  /** The months in it, the first one first. A year begins with the month from which on the county took part. */
  months: Month[];
  /** Why it was corrected; empty for a first release. */
  reason: string;
  /** In the region's order. */
  definitions: FrozenDefinition[];
  totals: Figures;
  byMunicipality: CellFigures;
  byKind: CellFigures;
  coarser: CoarserCell[];
  changes: CellChange[];
  releasedAt: Instant;
}
