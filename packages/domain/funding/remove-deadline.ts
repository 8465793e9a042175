import { commit, Deadlines } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { deadlineOf, type WhichDeadline } from "./deadline-of.ts";

/** Takes a deadline off the list that never was one. */
export async function removeDeadline(scope: Scope, lead: Lead, which: WhichDeadline): Promise<void> {
  const { grant, deadline } = await deadlineOf(scope, which);
  await commit(
    scope.db,
    Deadlines.in(scope.db).remove(deadline.id),
    audited(scope, lead, "deadline.removed", grant.id),
  );
}
