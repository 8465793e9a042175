import { Touchpoints, type Write } from "#db/repositories";
import type { Day, Id, KnownIndicator, Programme } from "#kernel";
import { recounted } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import type { ArrivalStage } from "./words.ts";

interface Counted {
  id: Id<"arv">;
  programme: Programme;
  stage: ArrivalStage;
  talksOn: Day;
  firstDay: Day | null;
  children: number;
  municipalityAgs: string | null;
  campaignId: Id<"cmp"> | null;
}

const counts = ["talks", "returns", "beginnings", "children"] as const satisfies KnownIndicator[];
const keyOf = (id: string, indicator: string) => `arrival:${id}:${indicator}`;

/** How many of what an arrival is, and on which day: a return in careers, a beginning in a practice for general practitioners. */
function amounts({ programme, stage, talksOn, firstDay, children }: Counted) {
  const here = stage === "arrived" && firstDay ? { day: firstDay } : undefined;
  return {
    talks: { day: talksOn, amount: 1 },
    returns: here && programme === "careers" ? { ...here, amount: 1 } : undefined,
    beginnings: here && programme === "gp" ? { ...here, amount: 1 } : undefined,
    children: here && children > 0 ? { ...here, amount: children } : undefined,
  };
}

/** The touchpoints that go into the same batch as the arrival, or as its correction: what counts no more is taken back. */
export function arrivalCounted(scope: Scope, arrival: Counted): Write[] {
  const { id, municipalityAgs, campaignId } = arrival;
  const counted = amounts(arrival);
  const gone = counts.filter((indicator) => !counted[indicator]);
  const there = counts.flatMap((indicator) => {
    const one = counted[indicator];
    return one ? [recounted(scope, { indicator, ...one, key: keyOf(id, indicator), municipalityAgs, campaignId })] : [];
  });
  return [...takenBack(scope, id, gone), ...there];
}

/** The writes that take back everything an arrival counted, or some of it. */
export const takenBack = (scope: Scope, id: string, which: readonly (typeof counts)[number][] = counts): Write[] =>
  which.map((indicator) => Touchpoints.in(scope.db).removeByKey(keyOf(id, indicator)));
