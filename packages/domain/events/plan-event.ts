import { commit, Events, type Event } from "#db/repositories";
import { newId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { underFreeSlug } from "../slug.ts";
import type { Editor } from "../team/actors.ts";
import type { EventInput } from "./event-input.ts";
import { eventRow, withKnownPlaces } from "./event-row.ts";

/** Starts a date as a draft that only the team sees. */
export function planEvent(scope: Scope, editor: Editor, input: EventInput): Promise<Event | { problems: Problem[] }> {
  const now = scope.clock.now();
  const id = newId("evt");
  return withKnownPlaces(scope, input, async () => {
    const [[event]] = await underFreeSlug(input.title, id, (slug) =>
      commit(
        scope.db,
        Events.in(scope.db).add({ id, slug, ...eventRow(input), status: "draft", createdAt: now, updatedAt: now }),
        audited(scope, editor, "event.planned", id),
      ),
    );
    return event!;
  });
}
