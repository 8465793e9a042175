import { Batches, commit } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Removes a batch that was planned by mistake; one that was handed out, or that a code is on, stays. */
export async function removeBatch(scope: Scope, editor: Editor, id: string) {
  const batch = await Batches.in(scope.db).get(id);
  const [products, itself] = Batches.in(scope.db).remove(batch.id);
  const [, removed] = await commit(
    scope.db,
    products,
    itself,
    audited(scope, editor, "batch.removed", batch.campaignId, { batch: batch.id }),
  );
  if (removed.length === 0) refuse("conflict");
  return batch;
}
