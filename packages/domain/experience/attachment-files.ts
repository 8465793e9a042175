import type { CardAttachment, SharedAttachment } from "#db/repositories";
import { randomText } from "#kernel";
import type { FileStore, Scope } from "../scope.ts";

/** A path nobody can guess, within the county's own files or the shared ones. */
export const newPath = (): string => `erfahrungen/${randomText(32)}`;

export const typeOf = ({ kind }: Pick<SharedAttachment, "kind">): string =>
  kind === "picture" ? "image/webp" : "application/pdf";

/** What is shared of a card's files: where they lie for the region, and what stands beside them. */
export const sharedOf = ({ kind, title, sharedPath, width, height, size }: CardAttachment): SharedAttachment => ({
  kind,
  title,
  path: sharedPath,
  width,
  height,
  size,
});

/** Copies files to where the region reads them; those that an earlier version brought there lie there already. */
export async function shareFiles(
  { files, sharedFiles }: Pick<Scope, "files" | "sharedFiles">,
  attachments: readonly CardAttachment[],
  there: readonly SharedAttachment[],
): Promise<void> {
  const known = new Set(there.map(({ path }) => path));
  const fresh = attachments.filter(({ sharedPath }) => !known.has(sharedPath));
  await Promise.all(fresh.map((attachment) => copy(files, sharedFiles, attachment)));
}

async function copy(from: FileStore, to: FileStore, { path, sharedPath, kind }: CardAttachment): Promise<void> {
  const file = await from.get(path);
  // Somebody removed it a moment ago; the version that is about to be shared fails on the card's revision.
  if (!file) return;
  await to.put(sharedPath, new Uint8Array(await new Response(file.body).arrayBuffer()), typeOf({ kind }));
}
