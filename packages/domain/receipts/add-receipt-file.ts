import { commit, Receipts } from "#db/repositories";
import { found, refuse } from "#kernel";
import type { Attachment } from "#media";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { keepFile } from "./receipt-file.ts";

/** Adds the picture or PDF that was missing; one that is there is not exchanged. */
export async function addReceiptFile(
  scope: Scope,
  editor: Editor,
  grantId: string,
  id: string,
  file: Pick<Attachment, "bytes" | "type">,
) {
  const receipts = Receipts.in(scope.db);
  const receipt = found(await receipts.findOf(grantId, id));
  if (receipt.filePath !== null || receipt.cancelledAt !== null) refuse("conflict");
  const kept = await keepFile(scope, file);
  try {
    await commit(
      scope.db,
      receipts.file(receipt.id, kept),
      audited(scope, editor, "receipt.filed", receipt.id, { grant: grantId }),
    );
  } catch (error) {
    await scope.files.remove([kept.path]);
    if (Receipts.stays(error)) refuse("conflict");
    throw error;
  }
}
