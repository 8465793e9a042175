import type { Indicator } from "#kernel";
import { listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";

/** The indicator of this id, if the county counts by it. */
export const indicatorCalled = async (scope: Scope, id: string): Promise<Indicator | undefined> =>
  (await listIndicators(scope)).find((one) => one.id === id)?.id;

export const unknownIndicator = { problems: [{ field: "indicator", rule: "choice" as const }] };
