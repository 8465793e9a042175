import { Arrivals, commit, FollowUps } from "#db/repositories";
import type { Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import { arrivalCounted } from "./arrival-counts.ts";
import type { ArrivalInput } from "./arrival-input.ts";
import { arrivalRecord, unknownReference, untimely } from "./arrival-record.ts";
import { viewArrival } from "./view-arrival.ts";

/** Writes down how things stand by now, or corrects what was noted; what is counted follows in the same batch. */
export async function changeArrival(
  scope: Scope,
  guide: Guide,
  id: string,
  input: ArrivalInput,
): Promise<{ changed: true } | { problems: Problem[] }> {
  const { arrival } = await viewArrival(scope, guide, id);
  const unreachable: Problem[] =
    arrival.wordingVersion !== "" && input.mail === "" ? [{ field: "mail", rule: "required" }] : [];
  const problems = [...untimely(scope, input), ...unreachable];
  if (problems.length > 0) return { problems };
  const record = await arrivalRecord(scope, input);
  try {
    await commit(
      scope.db,
      Arrivals.in(scope.db).change(arrival.id, { ...record, updatedAt: scope.clock.now() }),
      ...arrivalCounted(scope, { id: arrival.id, ...record }),
      ...(record.stage === "arrived" ? [] : [FollowUps.in(scope.db).removeOpenOf([arrival.id])]),
      audited(scope, guide, "arrival.changed", arrival.id),
    );
    return { changed: true };
  } catch (error) {
    return unknownReference(scope, input, error);
  }
}
