import { added, Indicators, pooled, ReleasedFigures, Tenants, type Contribution, type PooledFigure } from "#db/repositories";
import { campaignKinds, monthOf, refuse, type Indicator, type Month, type TenantId } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { monthsBetween, monthsFrom } from "./period.ts";

export type { PooledFigure };

/** Months that are over: the last twelve, the last 24 or all of them. */
export const pooledPeriods = ["jahr", "zwei-jahre", "alles"] as const;
export type PooledPeriod = (typeof pooledPeriods)[number];

interface Part extends Contribution {
  countyId: TenantId;
  indicator: Indicator;
}

/**
 * What the counties released, pooled: by month, by kind of campaign, by county. A month that a county did not release is not in it; figures
 * about people are added up only where disclosure control lets them be.
 */
export async function pooledFigures(scope: Scope, _reader: Reader, period: PooledPeriod) {
  if (scope.tenant.kind !== "agency") refuse("not-allowed");
  const to = monthsFrom(monthOf(scope.clock.now()), -1);
  const span = { from: period === "alles" ? ("2000-01" as Month) : monthsFrom(to, period === "jahr" ? -11 : -23), to };
  const released = ReleasedFigures.in(scope.region);
  const [definitions, tenants, releases, totals, kinds] = await Promise.all([
    Indicators.in(scope.directory).list(),
    Tenants.in(scope.directory).list(),
    released.months(span),
    released.totals(span),
    released.cells(span, "campaign-kind"),
  ]);
  const counties = tenants.filter(({ kind }) => kind === "county");
  const first = releases.at(-1)?.month ?? to;
  const months = monthsBetween(first > span.from ? first : span.from, to);
  const figuresOf = <T extends PooledFigure>(figure: (indicator: Indicator, aboutPeople: boolean) => T) =>
    Object.fromEntries(definitions.map(({ id, aboutPeople }) => [id, figure(id, aboutPeople)])) as Record<Indicator, T>;
  const of = <P extends Part>(parts: readonly P[], indicator: Indicator) =>
    parts.filter((part) => part.indicator === indicator);
  return {
    period,
    indicators: definitions,
    months,
    counties: counties.map(({ id, slug, name, shortName, countyAgs, status }) => ({
      slug,
      name,
      shortName,
      countyAgs,
      status,
      figures: figuresOf((indicator, aboutPeople) =>
        added(
          aboutPeople,
          of(totals, indicator).filter(({ countyId }) => countyId === id),
        ),
      ),
      releases: releases.filter(({ countyId }) => countyId === id),
    })),
    total: figuresOf((indicator, aboutPeople) => pooled(aboutPeople, of(totals, indicator))),
    byMonth: months.map((month) => ({
      month,
      released: new Set(releases.filter((release) => release.month === month).map(({ countyId }) => countyId)).size,
      figures: figuresOf((indicator, aboutPeople) =>
        pooled(
          aboutPeople,
          of(totals, indicator).filter((part) => part.month === month),
        ),
      ),
    })),
    byKind: ["", ...campaignKinds].map((kind) => ({
      kind,
      figures: figuresOf((indicator, aboutPeople) =>
        pooled(
          aboutPeople,
          of(kinds, indicator).filter(({ cell }) => cell === kind),
        ),
      ),
    })),
  };
}
export type Pooled = Awaited<ReturnType<typeof pooledFigures>>;

