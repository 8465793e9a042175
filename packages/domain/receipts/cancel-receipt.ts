import { commit, Receipts } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Takes a receipt out of all sums for good. It stays in the list with the reason, and its number is free again. */
export async function cancelReceipt(scope: Scope, editor: Editor, grantId: string, id: string, reason: string) {
  const receipts = Receipts.in(scope.db);
  const receipt = found(await receipts.findOf(grantId, id));
  if (receipt.cancelledAt !== null) refuse("conflict");
  try {
    await commit(
      scope.db,
      receipts.cancel(receipt.id, reason, scope.clock.now()),
      audited(scope, editor, "receipt.cancelled", receipt.id, { grant: grantId }),
    );
  } catch (error) {
    if (Receipts.stays(error)) refuse("conflict");
    throw error;
  }
}
