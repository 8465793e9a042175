import { monthOf, type Instant, type Month } from "#kernel";

/** This month so far, this month and the eleven before it, or everything. */
export const periods = ["monat", "jahr", "alles"] as const;
export type Period = (typeof periods)[number];

/** `month` moved by `months`, which may be negative. */
export function monthsFrom(month: Month, months: number): Month {
  const [year, index] = month.split("-").map(Number);
  const moved = new Date(Date.UTC(year!, index! - 1 + months, 15));
  return moved.toISOString().slice(0, 7) as Month;
}

/** Every month from the first to the last, both included. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthsFrom(month, 1)) months.push(month);
  return months;
}

/** The months of a period that ends now; everything begins with the first year anyone counted in. */
export function spanOf(period: Period, now: Instant): { from: Month; to: Month } {
  const to = monthOf(now);
  return { from: period === "monat" ? to : period === "jahr" ? monthsFrom(to, -11) : "2000-01", to };
}
