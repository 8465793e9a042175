import { Touchpoints } from "#db/repositories";
import { dayOf, newId, type Day, type Id, type Indicator } from "#kernel";
import type { Scope } from "../scope.ts";

/** A count that goes into the same batch as the thing it counts. */
export interface Touch {
  indicator: Indicator;
  amount: number;
  /** Counting again with the same key changes nothing: `post:pst_…`. */
  key: string;
  day?: Day;
  municipalityAgs?: string | null;
  campaignId?: Id<"cmp"> | null;
  note?: string;
}

/** The touchpoint of something that happened, today where no day is given. Never a person. */
export function touched(scope: Scope, { indicator, amount, key, day, municipalityAgs = null, campaignId = null, note = "" }: Touch) {
  const now = scope.clock.now();
  return Touchpoints.in(scope.db).add({
    id: newId("tch"), indicator, amount, day: day ?? dayOf(now), municipalityAgs, campaignId, note, operationKey: key, createdAt: now,
  });
}
