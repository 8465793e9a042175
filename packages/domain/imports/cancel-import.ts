import { commit, Imports } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Stops an import between two blocks; what was taken over stays, what still waits is left. */
export async function cancelImport(scope: Scope, editor: Editor, id: string): Promise<void> {
  const imports = Imports.in(scope.db);
  const from = await imports.get(id);
  if (from.status !== "applying") return;
  await commit(
    scope.db,
    { ...imports.change(id, ["applying"], { status: "cancelled", changedAt: scope.clock.now() }), rings: "search" },
    audited(scope, editor, "import.cancelled", id),
  );
}
