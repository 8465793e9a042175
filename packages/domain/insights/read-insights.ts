import {
  Indicators,
  Municipalities,
  participation,
  PlanningAreas,
  ReleasedPeriods,
  ReleasedTables,
  Tenants,
  type ReleasedTable,
} from "#db/repositories";
import { dayOf, refuse, type Indicator, type Month, type TenantId } from "#kernel";
import { monthsBetween } from "../figures/period.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { insightPeriod, insightPeriods, periodBefore, type InsightPeriod } from "./insight-period.ts";
import { whatWorks, type KindEffect } from "./what-works.ts";

/** A county as the region sees it, with what it gave to the period. */
export interface InsightCounty {
  id: TenantId;
  slug: string;
  name: string;
  shortName: string;
  countyAgs: string | null;
  status: "active" | "paused";
  /** Inhabitants of its municipalities. */
  population: number;
  /** How many months of the period it released. */
  months: number;
}

export type InsightDefinition = Awaited<ReturnType<Indicators["list"]>>[number];
type PlanningArea = Awaited<ReturnType<PlanningAreas["list"]>>[number] & { county: string };
type Version = Awaited<ReturnType<ReleasedTables["register"]>>[number];

/** Everything the agency's pages, files and slides about one period are made of. */
export interface Insights {
  region: string;
  period: InsightPeriod;
  periods: InsightPeriod[];
  /** The months of the period that anybody has released, without gaps. */
  months: Month[];
  definitions: InsightDefinition[];
  /** The one in the pictures. */
  chosen: InsightDefinition;
  /** By name. */
  counties: InsightCounty[];
  municipalities: { ags: string; name: string; countyAgs: string; population: number }[];
  /** The newest version of each month and year of the period. */
  tables: ReleasedTable[];
  /** Of the year before; empty where there is no before. */
  before: Pick<ReleasedTable, "countyId" | "period" | "months" | "definitions" | "totals">[];
  /** Every version of every month, the newest month first. */
  versions: Version[];
  effects: KindEffect[];
  areas: PlanningArea[];
  /** The year up to which a succession counts as near. */
  soon: number;
}

/** What stands in the pictures where nothing is chosen. */
const FIRST: Indicator = "heads";
/** A succession within so many years is near. */
const NEAR = 2;

/**
 * What the counties released of a period, and what else they share with the region: one round trip, a row for each month and
 * county. Nothing else is read, so nothing that was not released can be seen.
 */
export async function readInsights(
  scope: Scope,
  _reader: Reader,
  asked: { period: string; indicator: string },
): Promise<Insights> {
  if (scope.tenant.kind !== "agency") refuse("not-allowed");
  const now = scope.clock.now();
  const period = insightPeriod(asked.period, now);
  const before = periodBefore(period);
  const soon = Number(dayOf(now).slice(0, 4)) + NEAR;
  const released = ReleasedTables.in(scope.region);
  const [definitions, tenants, municipalities, years, tables, earlier, versions, kinds, areas] = await Promise.all([
    Indicators.in(scope.directory).list(),
    Tenants.in(scope.directory).list(),
    Municipalities.in(scope.directory).list(),
    ReleasedPeriods.in(scope.region).years(),
    released.latest(period),
    before ? released.latestTotals(before) : [],
    released.register(period),
    whatWorks(scope),
    PlanningAreas.in(scope.directory).list(soon),
  ]);
  const parts = new Map(participation(tables).map((one) => [one.countyId, one]));
  const counties = tenants
    .filter(({ kind }) => kind === "county")
    .map(({ id, slug, name, shortName, countyAgs, status }) => ({
      ...{ id, slug, name, shortName, countyAgs, status },
      population: municipalities.reduce(
        (sum, place) => sum + (place.countyAgs === countyAgs ? place.population : 0),
        0,
      ),
      months: parts.get(id)?.months ?? 0,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "de"));
  const first = [...parts.values()].map(({ from }) => from).toSorted()[0] ?? period.from;
  return {
    region: scope.tenant.regionName,
    period: { ...period, from: first > period.from && period.key === "alles" ? first : period.from },
    periods: insightPeriods(
      years.map(({ year }) => year),
      now,
    ),
    months: monthsBetween(period.key === "alles" ? first : period.from, period.to),
    definitions,
    chosen:
      definitions.find(({ id }) => id === asked.indicator) ??
      definitions.find(({ id }) => id === FIRST) ??
      definitions[0]!,
    counties,
    municipalities,
    tables,
    before: earlier,
    versions: versions.filter(({ period: of }) => of.length > 4),
    effects: kinds,
    areas: areas.map((area) => ({ ...area, county: countyNamed(counties, area.countyAgs) })),
    soon,
  };
}

const countyNamed = (counties: readonly InsightCounty[], ags: string): string =>
  counties.find(({ countyAgs }) => countyAgs === ags)?.shortName ?? "";
