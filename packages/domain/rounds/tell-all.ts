import { RoundNotices, type Round, type RoundCountyView } from "#db/repositories";
import { dayOf, type Day } from "#kernel";
import type { Scope } from "../scope.ts";

/** What every county of a round is told when the round changes. */
export function tellAll(
  scope: Scope,
  kind: "prolonged" | "closed" | "reopened",
  { id: roundId }: Pick<Round, "id">,
  counties: readonly Pick<RoundCountyView, "countyId">[],
  deadline: Day,
) {
  const madeAt = scope.clock.now();
  return counties.map(({ countyId }) =>
    RoundNotices.in(scope.directory).tell({ roundId, countyId, kind, day: dayOf(madeAt), deadline, madeAt }),
  );
}
