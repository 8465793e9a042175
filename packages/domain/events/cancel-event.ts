import { commit, Events, type Event } from "#db/repositories";
import { found, refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { dateCount } from "./date-count.ts";
import { calledOffLetter } from "./letters/event-letters.ts";
import { tellingAttendees } from "./tell-attendees.ts";

/** Calls a date off and tells everybody who holds a seat or waits for one, each once. A second time tells only whom the first one missed. */
export async function cancelEvent(scope: Scope, editor: Editor, id: Id<"evt">): Promise<Event> {
  const events = Events.in(scope.db);
  const event = found(await events.view(id));
  if (event.status === "draft") refuse("conflict");
  if (event.status === "published") {
    await commit(
      scope.db,
      events.change(
        id,
        { status: "cancelled", revision: event.revision + 1, updatedAt: scope.clock.now() },
        "published",
      ),
      dateCount(scope, event, 0),
      ...(await tellingAttendees(scope, event, calledOffLetter)),
      audited(scope, editor, "event.cancelled", id),
    );
  }
  // Nobody can take a seat any more; who took one while the letters were being written is told now.
  const missed = await tellingAttendees(scope, event, calledOffLetter);
  if (missed.length > 0) await commit(scope.db, ...missed);
  return events.get(id);
}
