import type { Campaign } from "#db/repositories";
import type { Indicator } from "#kernel";

/** What a campaign wanted to reach of an indicator, and what was counted so far. */
export interface TargetState {
  indicator: Indicator;
  target: number;
  actual: number;
}

/** A campaign's targets beside what was counted on it. */
export const targetStates = (
  targets: Campaign["targets"],
  tally: readonly { indicator: Indicator; amount: number }[],
): TargetState[] =>
  targets.map(({ indicator, amount }) => ({
    indicator,
    target: amount,
    actual: tally.find((counted) => counted.indicator === indicator)?.amount ?? 0,
  }));
