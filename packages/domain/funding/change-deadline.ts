import { commit, Deadlines } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { DeadlineInput } from "./deadline-input.ts";
import { farFrom, rowOf, type DeadlineAnswer } from "./deadline-row.ts";
import { deadlineOf, type WhichDeadline } from "./deadline-of.ts";

/** Corrects a deadline. With another day or another warning the leads are reminded anew. */
export async function changeDeadline(
  scope: Scope,
  lead: Lead,
  which: WhichDeadline,
  input: DeadlineInput,
): Promise<DeadlineAnswer> {
  const { grant, deadline } = await deadlineOf(scope, which);
  const problems = farFrom(grant, input);
  if (problems.length > 0) return { problems };
  const row = rowOf(input);
  const moved = row.dueOn !== deadline.dueOn || row.remindOn > deadline.remindOn;
  await commit(
    scope.db,
    Deadlines.in(scope.db).change(deadline.id, {
      ...row,
      ...(moved ? { remindedAt: null } : {}),
      updatedAt: scope.clock.now(),
    }),
    audited(scope, lead, "deadline.changed", grant.id),
  );
  return { id: deadline.id };
}
