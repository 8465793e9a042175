import { Arrivals } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import type { ArrivalStage } from "./words.ts";

/** People at one stage, the last touched first, a page at a time. */
export const listArrivals = (
  scope: Scope,
  _guide: Guide,
  page: { stage: ArrivalStage; limit: number; after?: { at: number; id: string } },
) => Arrivals.in(scope.db).atStage(page);
export type ArrivalItem = Awaited<ReturnType<typeof listArrivals>>[number];

/** How many people stand at each stage. */
export async function countArrivals(scope: Scope, _guide: Guide): Promise<Record<ArrivalStage, number>> {
  const rows = await Arrivals.in(scope.db).counts();
  const at = (stage: ArrivalStage) => rows.find((row) => row.stage === stage)?.number ?? 0;
  return { "in-talks": at("in-talks"), arrived: at("arrived"), ended: at("ended") };
}
