import { commit, Deadlines } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

interface Which {
  grantId: string;
  id: string;
}

/** Ticks a deadline off, or opens it again. */
export async function tickDeadline(scope: Scope, lead: Lead, which: Which, done: boolean): Promise<void> {
  const { id, grantId } = await deadlineOf(scope, which);
  const now = scope.clock.now();
  await commit(
    scope.db,
    Deadlines.in(scope.db).change(id, { doneAt: done ? now : null, updatedAt: now }),
    audited(scope, lead, done ? "deadline.done" : "deadline.reopened", grantId),
  );
}

/** Takes a deadline off the list that never was one. */
export async function removeDeadline(scope: Scope, lead: Lead, which: Which): Promise<void> {
  const { id, grantId } = await deadlineOf(scope, which);
  await commit(scope.db, Deadlines.in(scope.db).remove(id), audited(scope, lead, "deadline.removed", grantId));
}

async function deadlineOf(scope: Scope, { grantId, id }: Which) {
  const deadline = await Deadlines.in(scope.db).get(id);
  return deadline.grantId === grantId ? deadline : refuse("not-found");
}
