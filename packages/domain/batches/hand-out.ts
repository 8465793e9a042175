import { Batches, commit } from "#db/repositories";
import { dayOf, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { handedOut } from "./handed-out.ts";

/** Notes how much of a batch was handed out, and counts it in the same moment; `null` takes that back. */
export async function handOut(
  scope: Scope,
  editor: Editor,
  id: string,
  amount: number | null,
): Promise<{ counted: true } | { problems: Problem[] }> {
  const batch = await Batches.in(scope.db).get(id);
  if (amount !== null && amount > batch.packed)
    return { problems: [{ field: "amount", rule: "too-big", limit: batch.packed }] };
  const now = scope.clock.now();
  const today = dayOf(now);
  const changed = { handedOut: amount, day: batch.day > today && amount !== null ? today : batch.day, updatedAt: now };
  await commit(
    scope.db,
    Batches.in(scope.db).change(batch.id, changed),
    ...handedOut(scope, { ...batch, ...changed }),
    audited(scope, editor, "batch.kept", batch.campaignId, { batch: batch.id }),
  );
  return { counted: true };
}
