import { FigureTotals } from "#db/repositories";
import { monthOf, type Month } from "#kernel";
import { monthsBetween, monthsFrom } from "../figures/period.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** How many began to follow in each of the last twelve months, this one included. Names nobody. */
export async function followersByMonth(scope: Scope, _reader: Reader): Promise<{ month: Month; number: number }[]> {
  const to = monthOf(scope.clock.now());
  const from = monthsFrom(to, -11);
  const rows = (await FigureTotals.in(scope.db).byMonth({ from, to })).filter(
    ({ indicator }) => indicator === "followers",
  );
  const numbers = new Map(rows.map(({ month, amount }) => [month, amount]));
  return monthsBetween(from, to).map((month) => ({ month, number: numbers.get(month) ?? 0 }));
}
