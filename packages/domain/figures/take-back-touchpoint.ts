import { commit, Touchpoints } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Takes back a count that was typed in by mistake; what the platform counted itself cannot be taken back. */
export async function takeBackTouchpoint(scope: Scope, editor: Editor, id: string) {
  const touchpoint = await Touchpoints.in(scope.db).get(id);
  const [removed] = await commit(
    scope.db,
    Touchpoints.in(scope.db).removeByHand(id),
    audited(scope, editor, "figure.taken-back", touchpoint.indicator, {
      amount: touchpoint.amount,
      day: touchpoint.day,
    }),
  );
  if (removed.length === 0) refuse("not-allowed");
}
