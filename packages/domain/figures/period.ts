import { monthOf, type Instant, type Month } from "#kernel";

/** This month so far, this month and the eleven before it, a calendar year, or everything. */
export type Period = "monat" | "jahr" | "alles" | `${number}`;

/** The period an address asks for; the last twelve months where it names none. */
export function readPeriod(asked: string | undefined, now: Instant): Period {
  if (asked === "monat" || asked === "alles") return asked;
  const isYear = /^2\d{3}$/.test(asked ?? "") && Number(asked) <= Number(monthOf(now).slice(0, 4));
  return isYear ? (asked as Period) : "jahr";
}

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

/** The months of a period, none of them later than now; everything begins with the first year anyone counted in. */
export function spanOf(period: Period, now: Instant): { from: Month; to: Month } {
  const to = monthOf(now);
  if (period === "monat") return { from: to, to };
  if (period === "jahr") return { from: monthsFrom(to, -11), to };
  if (period === "alles") return { from: "2000-01", to };
  const last = `${period}-12` as Month;
  return { from: `${period}-01` as Month, to: last < to ? last : to };
}

/** Calendar years from the first in which anything was counted to this one. */
export function yearsSince(first: Month | undefined, now: Instant): number[] {
  const [from, to] = [first ?? monthOf(now), monthOf(now)].map((month) => Number(month.slice(0, 4))) as [
    number,
    number,
  ];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
}
