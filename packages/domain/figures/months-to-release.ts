import { FigureTotals, Releases } from "#db/repositories";
import { monthOf, type Month } from "#kernel";
import type { Scope } from "../scope.ts";
import { monthsBetween, monthsFrom } from "./period.ts";

/**
 * Months that are over and that the region has not seen, the oldest first: from the first month on in which something was
 * counted, and of years in which anything was, because a year is complete only with its quiet months.
 */
export async function monthsToRelease(scope: Scope): Promise<Month[]> {
  const [counted, releases] = await Promise.all([FigureTotals.in(scope.db).months(), Releases.in(scope.db).list()]);
  const [first] = counted;
  if (!first) return [];
  const released = new Set(releases.map(({ month }) => month));
  const years = new Set(counted.map((month) => month.slice(0, 4)));
  return monthsBetween(first, monthsFrom(monthOf(scope.clock.now()), -1)).filter(
    (month) => years.has(month.slice(0, 4)) && !released.has(month),
  );
}
