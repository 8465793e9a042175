import { commit, ImportRows, Imports } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { filePath } from "./file-path.ts";

/** Deletes an import with its file and rows before its time; what was taken over from it stays. */
export async function discardImport(scope: Scope, editor: Editor, id: string): Promise<void> {
  const imports = Imports.in(scope.db);
  const from = await imports.get(id);
  if (from.status === "applying") refuse("conflict");
  try {
    await commit(
      scope.db,
      ImportRows.in(scope.db).removeOf([id]),
      ...imports.remove([id]),
      audited(scope, editor, "import.deleted", id),
    );
  } catch (error) {
    if (Imports.rowsInUse(error)) refuse("conflict");
    throw error;
  }
  await scope.files.remove([filePath(id)]);
}
