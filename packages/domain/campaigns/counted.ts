import type { Touchpoint } from "#db/repositories";
import type { Indicator } from "#kernel";

/** One line of what was counted: typed by hand, with an id to take it back by, or what counted itself on a day. */
export interface CountedLine {
  id: string | null;
  day: string;
  indicator: Indicator;
  amount: number;
  note: string;
}

type DaySum = Pick<CountedLine, "day" | "indicator" | "amount">;

/** The days of a campaign, the latest first: each entry typed by hand, and what counted itself as the rest of its day's sum. */
export function countedLines(days: readonly DaySum[], byHand: readonly Touchpoint[]): CountedLine[] {
  const typed = byHand.map(({ id, day, indicator, amount, note }) => ({ id, day, indicator, amount, note }));
  const rest = days.flatMap(({ day, indicator, amount }): CountedLine[] => {
    const known = typed.filter((line) => line.day === day && line.indicator === indicator);
    const left = amount - known.reduce((sum, line) => sum + line.amount, 0);
    return left > 0 ? [{ id: null, day, indicator, amount: left, note: "" }] : [];
  });
  return [...typed, ...rest].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
