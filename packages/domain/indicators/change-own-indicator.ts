import { commit, OwnIndicators } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { OwnIndicatorInput } from "./indicator-input.ts";
import { rowOf, unlessTaken } from "./own-indicator-row.ts";

/** Says better what one of the county's own indicators counts. */
export async function changeOwnIndicator(scope: Scope, editor: Editor, id: string, input: OwnIndicatorInput) {
  const indicator = await OwnIndicators.in(scope.db).get(id);
  return unlessTaken(async () => {
    await commit(
      scope.db,
      OwnIndicators.in(scope.db).change(indicator.id, { ...rowOf(input), updatedAt: scope.clock.now() }),
      audited(scope, editor, "own-indicator.changed", id),
    );
    return { id: indicator.id };
  });
}
