import { CardAttachments, commit, ExperienceCards, MOST_ATTACHMENTS } from "#db/repositories";
import { newId, type Problem } from "#kernel";
import type { Attachment } from "#media";
import { audited } from "../audit.ts";
import { digestOf } from "../digest.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { newPath } from "./attachment-files.ts";

/**
 * Adds a file (`readAttachment` in `#media`) to a card, which makes it a draft again. It stays with the county until the
 * next version is shared.
 */
export async function addAttachment(
  scope: Scope,
  editor: Editor,
  cardId: string,
  file: Attachment,
  { title }: { title: string },
): Promise<{ added: true } | { problems: Problem[] }> {
  const attachments = CardAttachments.in(scope.db);
  const [card, existing, digest] = await Promise.all([
    ExperienceCards.in(scope.db).get(cardId),
    attachments.ofCard(cardId),
    digestOf(file.bytes),
  ]);
  if (existing.some((attachment) => attachment.digest === digest)) return problem("taken");
  if (existing.length >= MOST_ATTACHMENTS) return problem("too-many", MOST_ATTACHMENTS);
  const path = newPath();
  await scope.files.put(path, file.bytes, file.type);
  const id = newId("att");
  const now = scope.clock.now();
  const added = await commit(
    scope.db,
    attachments.add({
      id,
      cardId: card.id,
      kind: file.kind,
      title,
      path,
      width: file.kind === "picture" ? file.width : null,
      height: file.kind === "picture" ? file.height : null,
      size: file.bytes.length,
      digest,
      sharedPath: newPath(),
      createdAt: now,
    }),
    ExperienceCards.in(scope.db).reopen(card.id, now),
    audited(scope, editor, "card.attachment-added", card.id, { attachment: id }),
  ).then(
    ([[row]]) => row !== undefined,
    async (error: unknown) => {
      await scope.files.remove([path]);
      throw error;
    },
  );
  if (added) return { added: true };
  await scope.files.remove([path]);
  return problem("too-many", MOST_ATTACHMENTS);
}

const problem = (rule: Problem["rule"], limit?: number) => ({ problems: [{ field: "file", rule, limit }] });
