import { commit, Openings } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Desk } from "../desk/open-desk.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { CloseReason } from "./opening-input.ts";

/** Takes an opening off the sites and says why; the reason stands in the figures, closing twice changes nothing. */
export async function closeOpening(
  scope: Scope,
  editor: Editor | Desk,
  id: string,
  reason: CloseReason,
): Promise<void> {
  const opening = found(await Openings.in(scope.directory).findManaged(id));
  if (opening.status === "closed") return;
  await commit(
    scope.db,
    Openings.in(scope.directory).change(opening.id, {
      status: "closed",
      closeReason: reason,
      updatedAt: scope.clock.now(),
    }),
    audited(scope, editor, "opening.closed", opening.id, { reason }),
  );
}
