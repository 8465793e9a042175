import { Openings } from "#db/repositories";
import { found } from "#kernel";
import { reachOf } from "../directory/reach.ts";
import type { Scope } from "../scope.ts";

/** An opening and what is open beside it; `over` where it was filled, withdrawn or its last day has passed. One round trip. */
export async function viewOpening(scope: Scope, slug: string) {
  const openings = Openings.in(scope.directory);
  const { programmes } = scope.tenant;
  const now = scope.clock.now();
  const [row, neighbours] = await Promise.all([
    openings.published(slug, programmes),
    openings.neighbours(slug, { ...reachOf(scope, false), programmes, now }, 4),
  ]);
  const opening = found(row);
  return {
    opening,
    neighbours,
    over: opening.status === "closed" || (opening.validUntil !== null && opening.validUntil <= now),
  };
}
export type OpeningView = Awaited<ReturnType<typeof viewOpening>>;
