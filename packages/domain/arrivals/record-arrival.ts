import { Arrivals, commit, violatedConstraint } from "#db/repositories";
import { newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import { arrivalCounted } from "./arrival-counts.ts";
import type { ArrivalInput } from "./arrival-input.ts";
import { arrivalRecord, unknownReference, untimely } from "./arrival-record.ts";

/** Notes somebody the county accompanies, and counts what has come of it so far. The same `key` notes them once. */
export async function recordArrival(
  scope: Scope,
  guide: Guide,
  input: ArrivalInput,
  key: string,
): Promise<{ id: Id<"arv"> } | { problems: Problem[] }> {
  const problems = untimely(scope, input);
  if (problems.length > 0) return { problems };
  const now = scope.clock.now();
  const id = newId("arv");
  const record = await arrivalRecord(scope, input);
  try {
    await commit(
      scope.db,
      Arrivals.in(scope.db).add({ id, ...record, operationKey: key, createdAt: now, updatedAt: now }),
      ...arrivalCounted(scope, { id, ...record }),
      audited(scope, guide, "arrival.recorded", id),
    );
    return { id };
  } catch (error) {
    if (violatedConstraint(error)?.includes("operation_key"))
      return { id: (await Arrivals.in(scope.db).findByKey(key))!.id };
    return unknownReference(scope, input, error);
  }
}
