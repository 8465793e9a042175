import {
  added,
  dimensions,
  type CoarserCell,
  type Dimension,
  type Publication,
  type ReleasedTable,
  type ReleaseVersion,
} from "#db/repositories";
import type { Instant, Month } from "#kernel";
import { campaignKindName } from "../figures/labels.ts";

export { dimensions };

/** A hidden cell; `key` is a municipality's official key or a kind of campaign. */
interface HiddenCell {
  period: string;
  dimension: Dimension;
  key: string;
}

/**
 * A figure as everybody may read it: a number, or a band with its ends; a band without a highest value has null there. A band
 * that is wider than the rules alone would make it says which hidden cells it protects.
 */
export type OpenFigure =
  | { value: number }
  | { band: string; low: number; high: number | null; protects?: HiddenCell[] };

/** One version of a county's month or year: the table of contents. */
export interface OpenRelease {
  county: { slug: string; name: string; ags: string | null };
  period: string;
  number: number;
  releasedAt: string;
  /** Why and when it was corrected, the oldest correction first. */
  corrections: { number: number; releasedAt: string; reason: string }[];
}

interface Named {
  name: string;
  figure: OpenFigure;
}

export interface OpenTable {
  indicator: { id: string; name: string; nameEn: string; unit: string; aboutPeople: boolean };
  total: OpenFigure;
  byMunicipality: (Named & { ags: string })[];
  byCampaignKind: (Named & { kind: string })[];
}

/** The same with its figures. */
export interface OpenReleaseTables extends OpenRelease {
  months: Month[];
  tables: OpenTable[];
}

interface Listed {
  period: string;
  county: string;
  name: string;
  countyAgs: string | null;
  versions: ReleaseVersion[];
}

export function openRelease({ period, county, name, countyAgs, versions }: Listed): OpenRelease {
  const last = versions.at(-1)!;
  return {
    county: { slug: county, name, ags: countyAgs },
    period,
    number: last.number,
    releasedAt: isoTime(last.releasedAt),
    corrections: versions
      .filter(({ number }) => number > 1)
      .map(({ number, releasedAt, reason }) => ({ number, releasedAt: isoTime(releasedAt), reason })),
  };
}

/** A released table in the words of the open data; `places` are names by official key. */
export function openTables(table: ReleasedTable, places: ReadonlyMap<string, string>): OpenTable[] {
  const keyOf = (indicator: string, dimension: Dimension, cell: string) => `${indicator} ${dimension}:${cell}`;
  const coarser = new Map(table.coarser.map((one) => [keyOf(one.indicator, one.dimension, one.cell), one.protects]));
  return table.definitions
    .filter(({ id }) => id in table.totals)
    .map(({ id, name, nameEn, unit, aboutPeople }) => {
      const figureAt = (dimension: Dimension, cell: string, figure: Publication) =>
        openFigure(figure, coarser.get(keyOf(id, dimension, cell)));
      return {
        indicator: { id, name, nameEn, unit, aboutPeople },
        total: figureAt("total", "", table.totals[id]!),
        byMunicipality: Object.entries(table.byMunicipality[id] ?? {}).map(([ags, figure]) => ({
          ags,
          name: ags === "" ? "ohne Ort im Kreis" : (places.get(ags) ?? ags),
          figure: figureAt("municipality", ags, figure),
        })),
        byCampaignKind: Object.entries(table.byKind[id] ?? {}).map(([kind, figure]) => ({
          kind,
          name: campaignKindName(kind),
          figure: figureAt("campaign-kind", kind, figure),
        })),
      };
    });
}

function openFigure(publication: Publication, protects?: CoarserCell["protects"]): OpenFigure {
  if ("value" in publication) return { value: publication.value };
  const ends = added(true, [{ countyId: "tnt_", publication }]);
  const { low, high } = ends as { low: number; high: number };
  const hidden = protects?.map(({ period, dimension, cell }) => ({ period, dimension, key: cell }));
  return {
    band: publication.band,
    low,
    high: Number.isFinite(high) ? high : null,
    ...(hidden && { protects: hidden }),
  };
}

/** "2026-11-24T09:30:00Z" */
export const isoTime = (at: Instant): string => new Date(at * 1000).toISOString().replace(".000", "");
