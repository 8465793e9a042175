import { commit, Deadlines } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { deadlineOf, type WhichDeadline } from "./deadline-of.ts";

/** Ticks a deadline off, or opens it again. */
export async function tickDeadline(scope: Scope, lead: Lead, which: WhichDeadline, done: boolean): Promise<void> {
  const { grant, deadline } = await deadlineOf(scope, which);
  const now = scope.clock.now();
  await commit(
    scope.db,
    Deadlines.in(scope.db).change(deadline.id, { doneAt: done ? now : null, updatedAt: now }),
    audited(scope, lead, done ? "deadline.done" : "deadline.reopened", grant.id),
  );
}
