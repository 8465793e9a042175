import { Enquiries, Outbox, Pseudonyms, Rsvps, Subscriptions, type DeletionSource, type Write } from "#db/repositories";
import type { Id } from "#kernel";
import type { Scope } from "../scope.ts";

/** How the people of each table are deleted, whatever the reason is: together with what hangs on them. */
export const removed: Record<DeletionSource, (scope: Scope, ids: string[]) => Write[]> = {
  subscriptions: ({ db }, ids) => [Pseudonyms.in(db).remove(ids), Subscriptions.in(db).remove(ids)],
  enquiries: ({ db }, ids) => [Enquiries.in(db).remove(ids)],
  outbox: ({ db }, ids) => [Outbox.in(db).remove(ids)],
  rsvps: ({ db, clock }, ids) => [Rsvps.in(db).forget(ids as Id<"rsv">[], clock.now())],
};
