import { MonthlyFigures, Releases } from "#db/repositories";
import { monthOf, type Month } from "#kernel";
import type { Scope } from "../scope.ts";

/** Months that are over, in which something was counted and which the region has not seen, the oldest first. */
export async function monthsToRelease(scope: Scope): Promise<Month[]> {
  const [months, releases] = await Promise.all([MonthlyFigures.in(scope.db).months(), Releases.in(scope.db).list()]);
  const released = new Set(releases.map(({ month }) => month));
  const current = monthOf(scope.clock.now());
  return months.filter((month) => month < current && !released.has(month));
}
