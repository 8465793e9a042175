import { dayOf, type Problem } from "#kernel";
import { listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import { MOST_COUNTED, MOST_REACHED, type TouchpointInput } from "./touchpoint-input.ts";

/** Nobody counted anything before. */
const EARLIEST = "2000-01-01";

/**
 * What speaks against counting this by hand: an indicator that is not in use, a day to come, nothing or an absurd amount, a state
 * on a campaign. A state may be zero: nobody is in touch any more.
 */
export async function uncountable(
  scope: Scope,
  { indicator, amount, day, campaignId }: Pick<TouchpointInput, "indicator" | "amount" | "day" | "campaignId">,
): Promise<Problem[]> {
  const definition = (await listIndicators(scope)).find(({ id }) => id === indicator);
  if (!definition) return [{ field: "indicator", rule: "choice" }];
  const isState = definition.sums === "latest";
  const most = indicator === "reach" ? MOST_REACHED : MOST_COUNTED;
  return [
    ...(day > dayOf(scope.clock.now()) ? [{ field: "day", rule: "in-the-future" } as const] : []),
    ...(day < EARLIEST ? [{ field: "day", rule: "in-the-past" } as const] : []),
    ...(amount < 1 && !isState ? [{ field: "amount", rule: "too-small", limit: 1 } as const] : []),
    ...(amount > most ? [{ field: "amount", rule: "too-big", limit: most } as const] : []),
    ...(isState && campaignId !== "" ? [{ field: "campaignId", rule: "state-of-county" } as const] : []),
  ];
}
