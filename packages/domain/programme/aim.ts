import { ProgrammeGoals, type ProgrammeGoal } from "#db/repositories";
import type { Problem } from "#kernel";

/** What a goal wants: in words, by which indicator, and how much in each year. */
export type Aim = Pick<ProgrammeGoal, "text" | "indicator" | "targets">;

/** Whether two versions want the same. */
export const sameAim = (one: Aim, other: Aim): boolean =>
  one.text === other.text &&
  one.indicator === other.indicator &&
  JSON.stringify(one.targets) === JSON.stringify(other.targets);

/** Answers beside the field where the indicator was put aside meanwhile. */
export async function unlessIndicatorGone<T>(act: () => Promise<T>): Promise<T | { problems: Problem[] }> {
  try {
    return await act();
  } catch (error) {
    if (ProgrammeGoals.indicatorGone(error)) return { problems: [{ field: "indicator", rule: "choice" }] };
    throw error;
  }
}
