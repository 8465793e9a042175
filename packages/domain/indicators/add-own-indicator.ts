import { commit, OwnIndicators } from "#db/repositories";
import { newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { OwnIndicatorInput } from "./indicator-input.ts";
import { rowOf, unlessTaken } from "./own-indicator-row.ts";

/** Lets a county count something for itself. It is never released. */
export async function addOwnIndicator(
  scope: Scope,
  editor: Editor,
  input: OwnIndicatorInput,
): Promise<{ id: Id<"ind"> } | { problems: Problem[] }> {
  const id = newId("ind");
  return unlessTaken(async () => {
    await commit(
      scope.db,
      OwnIndicators.in(scope.db).add({ id, ...rowOf(input), updatedAt: scope.clock.now() }),
      audited(scope, editor, "own-indicator.added", id),
    );
    return { id };
  });
}
