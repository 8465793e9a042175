import { Events, Rsvps, type EventView, type Rsvp } from "#db/repositories";
import { found, type Id } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";

/** Who comes to a date and who waits, in order of arrival; those who gave their seat back are in it too. */
export async function attendees(
  scope: Scope,
  _guide: Guide,
  id: Id<"evt">,
): Promise<{ event: EventView; rsvps: Rsvp[] }> {
  const [event, rsvps] = await Promise.all([Events.in(scope.db).view(id), Rsvps.in(scope.db).ofEvent(id)]);
  return { event: found(event), rsvps };
}
