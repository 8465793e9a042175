import { commit, Openings } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { OpeningInput } from "./opening-input.ts";
import { recordOf } from "./opening-record.ts";

/** Changes an opening the county manages; it stays with its employer. */
export async function changeOpening(scope: Scope, editor: Editor, id: string, input: OpeningInput): Promise<void> {
  const opening = found(await Openings.in(scope.directory).findManaged(id));
  const now = scope.clock.now();
  await commit(
    scope.db,
    Openings.in(scope.directory).change(opening.id, { ...recordOf(input), confirmedAt: now, updatedAt: now }),
    audited(scope, editor, "opening.changed", opening.id),
  );
}
