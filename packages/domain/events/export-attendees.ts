import { commit } from "#db/repositories";
import type { Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import { attendees } from "./attendees.ts";

/** The guest list to take along; that it was taken is on record. */
export async function exportAttendees(scope: Scope, guide: Guide, id: Id<"evt">) {
  const list = await attendees(scope, guide, id);
  await commit(scope.db, audited(scope, guide, "event.attendees-exported", id, { rows: list.rsvps.length }));
  return list;
}
