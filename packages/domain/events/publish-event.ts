import { commit, Events, type Event } from "#db/repositories";
import { refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { dateCount } from "./date-count.ts";

/** Announces a date: on the site, in the calendars, open for seats. A second time changes nothing; a cancelled one stays cancelled. */
export async function publishEvent(scope: Scope, editor: Editor, id: Id<"evt">): Promise<Event> {
  const events = Events.in(scope.db);
  const event = await events.get(id);
  if (event.status === "published") return event;
  if (event.status === "cancelled") refuse("conflict");
  const [[published]] = await commit(
    scope.db,
    events.change(id, { status: "published", updatedAt: scope.clock.now() }, "draft"),
    dateCount(scope, event, 1),
    audited(scope, editor, "event.published", id),
  );
  return published ?? events.get(id);
}
