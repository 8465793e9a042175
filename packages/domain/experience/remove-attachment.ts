import { CardAttachments, commit, ExperienceCards } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Takes a file off a card. With versions that were shared it stays, because they stay as they were. */
export async function removeAttachment(scope: Scope, editor: Editor, cardId: string, id: string) {
  const attachment = await CardAttachments.in(scope.db).get(id);
  if (attachment.cardId !== cardId) refuse("not-found");
  await commit(
    scope.db,
    CardAttachments.in(scope.db).remove(attachment.id),
    ExperienceCards.in(scope.db).reopen(attachment.cardId, scope.clock.now()),
    audited(scope, editor, "card.attachment-removed", attachment.cardId, { attachment: attachment.id }),
  );
  await scope.files.remove([attachment.path]);
}
