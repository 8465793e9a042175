import { commit, ImportRows, Imports } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Lets the checked rows be taken over, as they were decided; from then on the queue works through them. */
export async function confirmImport(scope: Scope, editor: Editor, id: string): Promise<void> {
  const imports = Imports.in(scope.db);
  const [from, toApply] = await Promise.all([imports.get(id), ImportRows.in(scope.db).countWanted(id)]);
  if (from.status === "applying" || from.status === "done") return;
  if (from.status !== "ready") refuse("conflict");
  await commit(
    scope.db,
    imports.changeAndWake(id, ["ready"], { status: "applying", toApply, changedAt: scope.clock.now() }),
    ...ImportRows.in(scope.db).confirm(id),
    audited(scope, editor, "import.confirmed", id, { rows: toApply }),
  );
}
