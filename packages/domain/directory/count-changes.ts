import { AdaptedFields, Handovers, Proposals } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** How much waits in the change inbox, by kind. */
export async function countChanges(scope: Scope) {
  const [proposals, handovers, overtaken] = await Promise.all([
    Proposals.in(scope.directory).countIncoming(),
    Handovers.in(scope.directory).countIncoming(),
    AdaptedFields.in(scope.db).countOvertaken(),
  ]);
  return { proposals, handovers, overtaken };
}
