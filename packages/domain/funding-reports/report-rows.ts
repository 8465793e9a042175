import type { AccountGoal } from "#kernel";

export const originNames: Record<AccountGoal["origin"], string> = {
  inherited: "vom Regionalprogramm",
  adapted: "vom Regionalprogramm, angepasst",
  own: "eigenes Ziel",
};

/** Goals of the region first, then the county's own. */
export const goalRows = (goals: readonly AccountGoal[]): AccountGoal[] =>
  goals.toSorted((one, other) => Number(one.origin === "own") - Number(other.origin === "own"));

/** "03.11.2026" from `2026-11-03`. */
export const shortDay = (day: string): string => day.split("-").toReversed().join(".");
