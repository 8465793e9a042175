import { added, type Publication, type ReleasedTable, type ReleaseVersion } from "#db/repositories";
import type { Instant, Month } from "#kernel";
import { campaignKindName } from "../figures/labels.ts";

/** A figure as everybody may read it: a number, or a band with its ends; a band without a highest value has null there. */
export type OpenFigure = { value: number } | { band: string; low: number; high: number | null };

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
export const openTables = (table: ReleasedTable, places: ReadonlyMap<string, string>): OpenTable[] =>
  table.definitions
    .filter(({ id }) => id in table.totals)
    .map(({ id, name, nameEn, unit, aboutPeople }) => ({
      indicator: { id, name, nameEn, unit, aboutPeople },
      total: openFigure(table.totals[id]!),
      byMunicipality: Object.entries(table.byMunicipality[id] ?? {}).map(([ags, figure]) => ({
        ags,
        name: ags === "" ? "ohne Ort im Kreis" : (places.get(ags) ?? ags),
        figure: openFigure(figure),
      })),
      byCampaignKind: Object.entries(table.byKind[id] ?? {}).map(([kind, figure]) => ({
        kind,
        name: campaignKindName(kind),
        figure: openFigure(figure),
      })),
    }));

function openFigure(publication: Publication): OpenFigure {
  if ("value" in publication) return { value: publication.value };
  const ends = added(true, [{ countyId: "tnt_", publication }]);
  const { low, high } = ends as { low: number; high: number };
  return { band: publication.band, low, high: Number.isFinite(high) ? high : null };
}

/** "2026-11-24T09:30:00Z" */
export const isoTime = (at: Instant): string => new Date(at * 1000).toISOString().replace(".000", "");
