import { FigureTotals, Municipalities, Targets } from "#db/repositories";
import { found, monthOf, type Indicator } from "#kernel";
import { byId, listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { monthsBetween, monthsFrom, spanOf, yearsSince, type Period } from "./period.ts";
import { seriesOf, targetsOf } from "./series.ts";

const TREND_MONTHS = 24;

/**
 * The county's own figures, exact, with their targets: every indicator by month, and one of them by municipality and kind of
 * campaign. Refuses with `not-found` an indicator that the county does not count.
 */
export async function countyFigures(
  scope: Scope,
  _reader: Reader,
  { period, indicator }: { period: Period; indicator: Indicator },
) {
  const now = scope.clock.now();
  const span = spanOf(period, now);
  const figures = FigureTotals.in(scope.db);
  const [indicators, byMonth, cells, places, targets] = await Promise.all([
    listIndicators(scope),
    figures.byMonth(spanOf("alles", now)),
    figures.cells(indicator, monthsBetween(span.from, span.to)),
    Municipalities.in(scope.directory).list(),
    Targets.in(scope.db).all(),
  ]);
  const definitions = byId(indicators);
  const chosen = found(definitions.get(indicator));
  const first = byMonth[0]?.month ?? span.to;
  const months = monthsBetween(first > span.from ? first : span.from, span.to);
  const trendEnd = period === "alles" || period === "monat" || period === "jahr" ? monthOf(now) : span.to;
  const trendStart = monthsFrom(trendEnd, 1 - TREND_MONTHS);
  const series = seriesOf(byMonth, definitions);
  const book = targetsOf(targets, definitions);
  // A state of one municipality is that of the last month it was counted in.
  const lastMonth = cells.reduce((latest, { month }) => (month > latest ? month : latest), "");
  const counting = chosen.sums === "latest" ? cells.filter(({ month }) => month === lastMonth) : cells;
  return {
    period,
    indicators,
    chosen,
    /** The months of the period, from the first in which anything was counted. */
    months,
    /** Up to 24 months that end with the period. */
    trend: monthsBetween(trendStart > first ? trendStart : first, trendEnd),
    /** Whether the last month of the trend is still going on. */
    unfinished: trendEnd === monthOf(now),
    years: yearsSince(byMonth[0]?.month, now),
    inMonth: series.inMonth,
    total: (of: Indicator) => series.total(of, months),
    target: (of: Indicator) => book.ofPeriod(period, monthsBetween(span.from, span.to), of),
    targetInMonth: book.ofMonth,
    inYear: (year: number) => ({
      total: series.total(indicator, monthsBetween(`${year}-01`, `${year}-12`)),
      target: book.ofYear(year, indicator),
    }),
    byMunicipality: summed(counting, ({ municipalityAgs }) => municipalityAgs),
    byKind: summed(counting, ({ kind }) => kind),
    places: places.map(({ ags, name, countyAgs }) => ({ ags, name, own: countyAgs === scope.tenant.countyAgs })),
  };
}
export type CountyFigures = Awaited<ReturnType<typeof countyFigures>>;

function summed<C extends { amount: number }>(
  cells: readonly C[],
  key: (cell: C) => string,
): { key: string; amount: number }[] {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(key(cell), (sums.get(key(cell)) ?? 0) + cell.amount);
  return [...sums].map(([of, amount]) => ({ key: of, amount })).sort((a, b) => b.amount - a.amount);
}
