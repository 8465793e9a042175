import { commit, Events, Rsvps, type Event, type EventView } from "#db/repositories";
import { found, refuse, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { dateCount } from "./date-count.ts";
import type { EventInput } from "./event-input.ts";
import { eventRow, withKnownPlaces } from "./event-row.ts";
import { movedLetter } from "./letters/event-letters.ts";
import { movingUp, WAITING_READ } from "./move-up.ts";
import { tellingAttendees } from "./tell-attendees.ts";

/**
 * Changes a date. Once it is announced, whoever holds a seat hears of a new time or place, and more seats go to those who
 * wait, all in the same batch.
 */
export async function changeEvent(
  scope: Scope,
  editor: Editor,
  id: Id<"evt">,
  input: EventInput,
): Promise<Event | { problems: Problem[] }> {
  const events = Events.in(scope.db);
  const [before, waiting] = await Promise.all([events.view(id), Rsvps.in(scope.db).waiting(id, WAITING_READ)]);
  const old = found(before);
  if (old.status === "cancelled") refuse("conflict");
  const after: EventView = { ...old, ...eventRow(input), revision: old.revision + 1, updatedAt: scope.clock.now() };
  return withKnownPlaces(scope, input, async () => {
    const announced =
      old.status === "published"
        ? [
            dateCount(scope, after, 1),
            ...(hasMoved(old, after) ? await tellingAttendees(scope, after, movedLetter) : []),
            ...(await movingUp(scope, after, waiting, 0)),
          ]
        : [];
    const [[changed]] = await commit(
      scope.db,
      events.change(id, { ...eventRow(input), revision: after.revision, updatedAt: after.updatedAt }, old.status),
      ...announced,
      audited(scope, editor, "event.changed", id),
    );
    return changed ?? refuse("conflict");
  });
}

const hasMoved = (old: EventView, now: EventView) =>
  (["startsAt", "endsAt", "place", "address", "municipalityAgs"] as const).some((field) => old[field] !== now[field]) &&
  old.endsAt > now.updatedAt;
