import type { Indicator, Month } from "#kernel";
import type { IndicatorDefinition } from "../indicators/list-indicators.ts";
import type { Period } from "./period.ts";

export interface MonthAmount {
  month: Month;
  indicator: Indicator;
  amount: number;
}

/** Amounts by month, summed the way each indicator is: added up, or as the last month that has one stood. */
export function seriesOf(rows: readonly MonthAmount[], definitions: ReadonlyMap<string, IndicatorDefinition>) {
  const amounts = new Map(rows.map(({ month, indicator, amount }) => [`${month} ${indicator}`, amount]));
  const inMonth = (month: Month, indicator: Indicator) => amounts.get(`${month} ${indicator}`) ?? 0;
  const total = (indicator: Indicator, months: readonly Month[]) => {
    if (definitions.get(indicator)?.sums !== "latest")
      return months.reduce((sum, month) => sum + inMonth(month, indicator), 0);
    const last = months.findLast((month) => amounts.has(`${month} ${indicator}`));
    return last ? inMonth(last, indicator) : 0;
  };
  return { inMonth, total };
}

interface TargetRow {
  indicator: string;
  period: string;
  amount: number;
}

/**
 * What was wanted. A year's target is its own or, where there is none, what its months' targets make together; a month's is its
 * own or a twelfth of its year's, and of a state the year's itself. The last twelve months have one where each of them has its own.
 */
export function targetsOf(rows: readonly TargetRow[], definitions: ReadonlyMap<string, IndicatorDefinition>) {
  const set = new Map(rows.map(({ indicator, period, amount }) => [`${period} ${indicator}`, amount]));
  const own = (period: string, indicator: Indicator) => set.get(`${period} ${indicator}`);
  const isState = (indicator: Indicator) => definitions.get(indicator)?.sums === "latest";
  const together = (indicator: Indicator, months: readonly Month[]) => {
    const each = months.map((month) => own(month, indicator));
    if (each.length === 0 || each.includes(undefined)) return undefined;
    return isState(indicator) ? each.at(-1) : each.reduce<number>((sum, one) => sum + one!, 0);
  };
  const ofYear = (year: number, indicator: Indicator) =>
    own(String(year), indicator) ??
    together(
      indicator,
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}` as Month),
    );
  const ofMonth = (month: Month, indicator: Indicator) => {
    const year = own(month.slice(0, 4), indicator);
    const part = year !== undefined && !isState(indicator) ? Math.round(year / 12) : year;
    return own(month, indicator) ?? part;
  };
  const ofPeriod = (period: Period, months: readonly Month[], indicator: Indicator) => {
    if (period === "alles") return undefined;
    if (period === "monat") return months[0] && ofMonth(months[0], indicator);
    return period === "jahr" ? together(indicator, months) : ofYear(Number(period), indicator);
  };
  return { ofYear, ofMonth, ofPeriod };
}
