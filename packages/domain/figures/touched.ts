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
  /** The code it came by. */
  codeId?: Id<"cod"> | null;
  /** Who signed up by it; for nothing else. */
  personId?: Id<"sub"> | null;
  note?: string;
}

/** The touchpoint of something that happened, today where no day is given. */
export const touched = (scope: Scope, touch: Touch) => Touchpoints.in(scope.db).add(touchpointOf(scope, touch));

/** The same for a count that may be corrected later, such as the heads at a table: the last one holds. */
export const recounted = (scope: Scope, touch: Touch) => Touchpoints.in(scope.db).set(touchpointOf(scope, touch));

/** The same for a count that depends on what a change of the same batch found: `condition` comes from a repository. */
export const touchedIf = (scope: Scope, condition: Parameters<Touchpoints["addIf"]>[0], touch: Touch) =>
  Touchpoints.in(scope.db).addIf(condition, touchpointOf(scope, touch));

export function touchpointOf(
  scope: Scope,
  {
    indicator,
    amount,
    key,
    day,
    municipalityAgs = null,
    campaignId = null,
    codeId = null,
    personId = null,
    note = "",
  }: Touch,
) {
  const now = scope.clock.now();
  return {
    id: newId("tch"),
    indicator,
    amount,
    day: day ?? dayOf(now),
    municipalityAgs,
    campaignId,
    codeId,
    personId,
    note,
    operationKey: key,
    createdAt: now,
  };
}
