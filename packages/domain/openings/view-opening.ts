import { Openings } from "#db/repositories";
import { found } from "#kernel";
import { reachOf } from "../directory/reach.ts";
import type { Scope } from "../scope.ts";

/** Why an opening is no longer there; `hidden` where the county no longer shows its employer. */
export type Over = "filled-through-us" | "filled-otherwise" | "withdrawn" | "expired" | "hidden";

/**
 * An opening and what is open beside it; `over` says why where it was filled, withdrawn, its last day has passed or its
 * employer is no longer shown. The clock decides, whether or not anything has closed it since. One round trip.
 */
export async function viewOpening(scope: Scope, slug: string) {
  const openings = Openings.in(scope.directory);
  const { programmes } = scope.tenant;
  const now = scope.clock.now();
  const [row, neighbours] = await Promise.all([
    openings.published(slug, programmes),
    openings.neighbours(slug, { ...reachOf(scope, false), programmes, now }, 4),
  ]);
  const { gone, ...opening } = found(row);
  const ended: Over | undefined =
    opening.status === "closed"
      ? (opening.closeReason ?? "withdrawn")
      : opening.validUntil !== null && opening.validUntil <= now
        ? "expired"
        : undefined;
  return { opening, neighbours, over: gone ? ("hidden" as const) : ended };
}
export type OpeningView = Awaited<ReturnType<typeof viewOpening>>;
