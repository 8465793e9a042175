import { Targets, type Target } from "#db/repositories";
import { listIndicators, type CountyIndicator } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

export interface YearOfTargets {
  indicator: CountyIndicator;
  /** The target of the whole year. */
  year: number | null;
  /** January to December. */
  months: (number | null)[];
  /** What the months add up to, or the last of them where the last counts; null where no month has a target. */
  ofMonths: number | null;
}

/** What a county wants to reach in a year, indicator by indicator. */
export async function listTargets(scope: Scope, _reader: Reader, year: number): Promise<YearOfTargets[]> {
  const [indicators, targets] = await Promise.all([listIndicators(scope), Targets.in(scope.db).ofYear(year)]);
  return indicators.map((indicator) =>
    yearOf(
      indicator,
      year,
      targets.filter((target) => target.indicator === indicator.id),
    ),
  );
}

function yearOf(indicator: CountyIndicator, year: number, targets: Target[]): YearOfTargets {
  const at = (period: string) => targets.find((target) => target.period === period)?.amount ?? null;
  const months = Array.from({ length: 12 }, (_, month) => at(`${year}-${String(month + 1).padStart(2, "0")}`));
  const set = months.filter((amount) => amount !== null);
  const summed = indicator.sums === "sum" ? set.reduce((sum, amount) => sum + amount, 0) : set.at(-1)!;
  return { indicator, year: at(String(year)), months, ofMonths: set.length > 0 ? summed : null };
}
