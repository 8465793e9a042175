import { MonthlyFigures, Municipalities, Releases, Touchpoints } from "#db/repositories";
import { monthOf, type Indicator, type Month } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { monthsBetween, monthsFrom, spanOf, type Period } from "./period.ts";

const TREND_MONTHS = 24;
const LATEST_BY_HAND = 8;

/** The county's own figures, exact: what the team sees of one period, with the two years' trend. */
export async function countyFigures(scope: Scope, _reader: Reader, period: Period) {
  const now = scope.clock.now();
  const span = spanOf(period, now);
  const figures = MonthlyFigures.in(scope.db);
  const [byMonth, byMunicipality, byKind, places, byHand, releases] = await Promise.all([
    figures.byMonth(spanOf("alles", now)),
    figures.byMunicipality(span),
    figures.byCampaignKind(span),
    Municipalities.in(scope.directory).list(),
    Touchpoints.in(scope.db).byHand(LATEST_BY_HAND),
    Releases.in(scope.db).list(),
  ]);
  const first = byMonth[0]?.month ?? span.to;
  const amounts = new Map(byMonth.map(({ month, indicator, amount }) => [`${month} ${indicator}`, amount]));
  const inMonth = (month: Month, indicator: Indicator) => amounts.get(`${month} ${indicator}`) ?? 0;
  const months = monthsBetween(first > span.from ? first : span.from, span.to);
  const trendStart = monthsFrom(monthOf(now), 1 - TREND_MONTHS);
  return {
    period,
    months,
    trend: monthsBetween(trendStart > first ? trendStart : first, span.to),
    inMonth,
    total: (indicator: Indicator) => months.reduce((sum, month) => sum + inMonth(month, indicator), 0),
    byMunicipality,
    byKind,
    places: places.map(({ ags, name, countyAgs }) => ({ ags, name, own: countyAgs === scope.tenant.countyAgs })),
    byHand,
    releases,
  };
}
export type CountyFigures = Awaited<ReturnType<typeof countyFigures>>;
