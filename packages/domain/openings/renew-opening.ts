import { commit, Openings } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Desk } from "../desk/open-desk.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { renewedUntil } from "./validity.ts";

/** Says that an opening is still open: it stays for its kind's period from today. One that ran out of time is there again. */
export async function renewOpening(scope: Scope, editor: Editor | Desk, id: string): Promise<void> {
  const openings = Openings.in(scope.directory);
  const opening = found(await openings.findManaged(id));
  const now = scope.clock.now();
  const [renewed] = await commit(
    scope.db,
    openings.renew(opening.id, renewedUntil(opening, now), now),
    audited(scope, editor, "opening.renewed", opening.id),
  );
  if (renewed.length === 0) refuse("conflict");
}
