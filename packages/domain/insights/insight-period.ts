import { monthOf, type Instant, type Month } from "#kernel";
import { monthsFrom } from "../figures/period.ts";

/** A span of months that are over: the last twelve ("jahr"), a calendar year ("2026") or all ("alles"). */
export interface InsightPeriod {
  key: string;
  /** "Letzte 12 Monate", "2026", "Seit Beginn". */
  name: string;
  from: Month;
  to: Month;
}

/** What can be chosen, given the calendar years of which something was released. */
export function insightPeriods(years: readonly string[], now: Instant): InsightPeriod[] {
  const last = monthsFrom(monthOf(now), -1);
  const firstYear = years.toSorted()[0] ?? last.slice(0, 4);
  return [
    { key: "jahr", name: "Letzte 12 Monate", from: monthsFrom(last, -11), to: last },
    ...years
      .toSorted()
      .reverse()
      .map((year) => calendarYear(year, last)),
    { key: "alles", name: "Seit Beginn", from: `${firstYear}-01` as Month, to: last },
  ];
}

/** The span an address asks for; anything else is the last twelve months. */
export function insightPeriod(key: string, now: Instant): InsightPeriod {
  const last = monthsFrom(monthOf(now), -1);
  if (/^20\d\d$/.test(key) && key <= last.slice(0, 4)) return calendarYear(key, last);
  const whole = insightPeriods([], now);
  if (key === "alles") return { ...whole.at(-1)!, from: "2000-01" };
  return whole[0]!;
}

/** The span of the same length before, or the calendar year before; nothing where there is no before. */
export function periodBefore({ key, from }: InsightPeriod): Pick<InsightPeriod, "from" | "to"> | undefined {
  return key === "alles" ? undefined : { from: monthsFrom(from, -12), to: monthsFrom(from, -1) };
}

function calendarYear(year: string, last: Month): InsightPeriod {
  const december = `${year}-12` as Month;
  const isOver = december <= last;
  return {
    key: year,
    name: isOver ? year : `${year} bisher`,
    from: `${year}-01` as Month,
    to: isOver ? december : last,
  };
}
