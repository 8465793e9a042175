import { Events, Rsvps, type EventView, type Rsvp } from "#db/repositories";
import { found, type Id } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

export type Seat = Pick<Rsvp, "number" | "party" | "status" | "createdAt"> & { name: null; mail: null };

/** The seats of a date without a name, for those who plan it and do not speak with its guests. */
export async function listSeats(
  scope: Scope,
  _reader: Reader,
  id: Id<"evt">,
): Promise<{ event: EventView; rsvps: Seat[] }> {
  const [event, rsvps] = await Promise.all([Events.in(scope.db).view(id), Rsvps.in(scope.db).ofEvent(id)]);
  const nameless = ({ number, party, status, createdAt }: Rsvp) => ({
    number,
    party,
    status,
    createdAt,
    name: null,
    mail: null,
  });
  return { event: found(event), rsvps: rsvps.map(nameless) };
}
