import { commit, OwnIndicators } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Lets the county count by it again. */
export async function bringBackOwnIndicator(scope: Scope, editor: Editor, id: string): Promise<void> {
  const indicator = await OwnIndicators.in(scope.db).get(id);
  await commit(
    scope.db,
    OwnIndicators.in(scope.db).change(indicator.id, { retiredAt: null, updatedAt: scope.clock.now() }),
    audited(scope, editor, "own-indicator.brought-back", id),
  );
}
