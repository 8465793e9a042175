import type { AccountGoal } from "#kernel";
import type { Gathered } from "./gather.ts";
import { yearsBetween } from "./plan-and-actual.ts";

/** The goals of a grant with what was aimed at and reached in the years of the period. */
export function goalsReached({
  goals,
  indicators,
  amountOf,
  span,
}: Gathered): (AccountGoal & { id: string; indicatorId: string })[] {
  const years = yearsBetween(span.from, span.to);
  return goals.map(({ id, text, indicator, targets, origin }) => {
    const definition = indicators.get(indicator);
    const aims = targets.filter(({ year }) => years.includes(year)).toSorted((one, other) => one.year - other.year);
    const target =
      definition?.sums === "latest"
        ? (aims.at(-1)?.amount ?? null)
        : aims.length > 0
          ? aims.reduce((sum, { amount }) => sum + amount, 0)
          : null;
    return {
      id,
      indicatorId: indicator,
      text,
      indicator: definition?.name ?? indicator,
      unit: definition?.unit ?? "",
      target,
      actual: amountOf(indicator),
      origin,
    };
  });
}
