import type { Event } from "#db/repositories";
import { dayOf } from "#kernel";
import { recounted } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";

/** An announced date counts as one on the day it takes place, wherever it is moved to; a cancelled one counts as none. */
export const dateCount = (
  scope: Scope,
  event: Pick<Event, "id" | "startsAt" | "municipalityAgs" | "campaignId">,
  amount: 0 | 1,
) =>
  recounted(scope, {
    indicator: "dates",
    amount,
    key: `event:${event.id}`,
    day: dayOf(event.startsAt),
    municipalityAgs: event.municipalityAgs,
    campaignId: event.campaignId,
  });
