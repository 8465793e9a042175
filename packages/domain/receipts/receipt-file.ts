import { Receipts } from "#db/repositories";
import { found, randomText } from "#kernel";
import type { Attachment } from "#media";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** Keeps the picture or PDF of a receipt under a path nobody can guess. */
export async function keepFile(scope: Scope, { bytes, type }: Pick<Attachment, "bytes" | "type">) {
  const path = `belege/${randomText(32)}`;
  await scope.files.put(path, bytes, type);
  return { path, type };
}

/** The picture or PDF of a receipt. */
export async function readReceiptFile(scope: Scope, _reader: Reader, grantId: string, id: string) {
  const { filePath, number } = found(await Receipts.in(scope.db).findOf(grantId, id));
  const { body, type } = found(filePath === null ? undefined : await scope.files.get(filePath));
  return { body, type, number };
}
