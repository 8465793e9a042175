import { CardAttachments, SharedExperiences } from "#db/repositories";
import { found, refuse } from "#kernel";
import type { FileStore, Scope } from "../scope.ts";
import { typeOf } from "./attachment-files.ts";

export interface OpenedFile {
  body: ReadableStream;
  type: string;
  title: string;
}

/** A file of one of the county's own cards. */
export async function openOwnAttachment(scope: Scope, cardId: string, id: string): Promise<OpenedFile> {
  const attachment = await CardAttachments.in(scope.db).get(id);
  if (attachment.cardId !== cardId) refuse("not-found");
  return opened(scope.files, attachment.path, attachment);
}

/** A file of any version of a shared experience. */
export async function openSharedAttachment(scope: Scope, experienceId: string, name: string): Promise<OpenedFile> {
  const versions = await SharedExperiences.in(scope.directory).versions(experienceId);
  const attachment = found(
    versions.flatMap(({ content }) => content.attachments ?? []).find(({ path }) => path.endsWith(`/${name}`)),
  );
  return opened(scope.sharedFiles, attachment.path, attachment);
}

async function opened(
  store: FileStore,
  path: string,
  { kind, title }: { kind: "picture" | "pdf"; title: string },
): Promise<OpenedFile> {
  return { body: found(await store.get(path)).body, type: typeOf({ kind }), title };
}
