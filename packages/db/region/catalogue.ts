import { campaignKinds, type Indicator } from "#kernel";
import type { ExactCell } from "./disclosure.ts";

/** What disclosure control has to know of an indicator. */
export interface Counted {
  id: Indicator;
  aboutPeople: boolean;
}

/** One exact sum of a month; an empty municipality or kind is "none". */
export interface MonthSum {
  indicator: Indicator;
  municipalityAgs: string;
  kind: string;
  amount: number;
}

/**
 * The fixed tables of a month: each indicator in total, by municipality and by kind of campaign. Tables about people always have
 * all their cells, so that a missing one tells nothing; what happened in other counties' municipalities counts as "no place".
 */
export function catalogue(
  definitions: readonly Counted[],
  sums: readonly MonthSum[],
  municipalities: readonly string[],
): { indicator: Indicator; aboutPeople: boolean; cells: ExactCell[] }[] {
  const own = new Set(municipalities);
  return definitions.map(({ id: indicator, aboutPeople }) => {
    const mine = sums.filter((sum) => sum.indicator === indicator);
    const added = (which: (sum: MonthSum) => boolean) =>
      Math.max(
        0,
        mine.filter(which).reduce((total, { amount }) => total + amount, 0),
      );
    const placeOf = ({ municipalityAgs }: MonthSum) => (own.has(municipalityAgs) ? municipalityAgs : "");
    const parts: ExactCell[] = [
      ...["", ...municipalities].map((cell) => ({
        dimension: "municipality" as const,
        cell,
        amount: added((sum) => placeOf(sum) === cell),
      })),
      ...["", ...campaignKinds].map((cell) => ({
        dimension: "campaign-kind" as const,
        cell,
        amount: added((sum) => sum.kind === cell),
      })),
    ];
    const shown = aboutPeople ? parts : parts.filter(({ amount }) => amount > 0);
    return { indicator, aboutPeople, cells: [{ dimension: "total", cell: "", amount: added(() => true) }, ...shown] };
  });
}
