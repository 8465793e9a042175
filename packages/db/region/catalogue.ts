import { campaignKinds, type Indicator } from "#kernel";
import type { CellName, FrozenDefinition } from "./released.ts";

/** One exact sum of a month; an empty municipality or kind is "none". */
export interface MonthSum {
  indicator: Indicator;
  municipalityAgs: string;
  kind: string;
  amount: number;
}

/** A figure of one indicator as the county knows it. */
export interface ExactCell extends CellName {
  amount: number;
}

/**
 * The fixed tables of one indicator: in total, by municipality and by kind of campaign. Tables about people always have all their
 * cells, so that a missing one tells nothing; what happened in other counties' municipalities counts as "no place". Both tables
 * add up to the total, because what was taken back more often than it was counted is nothing wherever it stands.
 */
export function catalogue(
  { id, aboutPeople }: Pick<FrozenDefinition, "id" | "aboutPeople">,
  sums: readonly MonthSum[],
  municipalities: readonly string[],
): ExactCell[] {
  const own = new Set(municipalities);
  const mine = sums.filter(({ indicator, amount }) => indicator === id && amount > 0);
  const added = (which: (sum: MonthSum) => boolean) =>
    mine.filter(which).reduce((total, { amount }) => total + amount, 0);
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
  return [{ dimension: "total", cell: "", amount: added(() => true) }, ...shown];
}
