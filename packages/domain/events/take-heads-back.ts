import { commit, Events, Touchpoints } from "#db/repositories";
import type { Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor, Guide } from "../team/actors.ts";
import { headsKey } from "./count-heads.ts";

/** Takes back what was counted at a date, as if nobody had counted yet. */
export async function takeHeadsBack(scope: Scope, member: Editor | Guide, id: Id<"evt">): Promise<void> {
  const event = await Events.in(scope.db).get(id);
  await commit(
    scope.db,
    Events.in(scope.db).change(event.id, { headCount: null }),
    Touchpoints.in(scope.db).removeByKey(headsKey(event.id)),
    audited(scope, member, "event.heads-taken-back", event.id),
  );
}
