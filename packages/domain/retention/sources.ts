import {
  AlertReaders,
  Alerts,
  AlertSightings,
  Arrivals,
  DeskAccounts,
  DeskAddressChanges,
  DeskInvitations,
  DeskRequests,
  Enquiries,
  FollowUps,
  ImportRows,
  Imports,
  Outbox,
  Pseudonyms,
  Rsvps,
  Subscriptions,
  type DeletionSource,
  type Write,
} from "#db/repositories";
import type { Id } from "#kernel";
import type { Scope } from "../scope.ts";

/** How the people of each table are deleted, whatever the reason is: together with what hangs on them. */
export const removed: Record<DeletionSource, (scope: Scope, ids: string[]) => Write[]> = {
  alertReaders: ({ db }, ids) => [
    Pseudonyms.in(db).removeReaders(ids),
    AlertSightings.in(db).removeOf(ids),
    Alerts.in(db).removeOf(ids),
    AlertReaders.in(db).remove(ids),
  ],
  alerts: ({ db }, ids) => [Alerts.in(db).remove(ids)],
  arrivals: ({ db, clock }, ids) => [
    Pseudonyms.in(db).removeArrivals(ids),
    FollowUps.in(db).removeOpenOf(ids),
    Arrivals.in(db).forget(ids, clock.now()),
  ],
  subscriptions: ({ db }, ids) => [Pseudonyms.in(db).removeFollowers(ids), Subscriptions.in(db).remove(ids)],
  enquiries: ({ db }, ids) => [Enquiries.in(db).remove(ids)],
  imports: ({ db }, ids) => [Imports.in(db).stop(ids), ImportRows.in(db).removeOf(ids), ...Imports.in(db).remove(ids)],
  deskAccounts: ({ db }, ids) => [
    DeskInvitations.in(db).removeOf(ids),
    DeskAddressChanges.in(db).removeOf(ids),
    DeskRequests.in(db).removeOf(ids),
    DeskAccounts.in(db).remove(ids),
  ],
  deskAddressChanges: ({ db }, ids) => [DeskAddressChanges.in(db).remove(ids)],
  outbox: ({ db }, ids) => [Outbox.in(db).remove(ids)],
  rsvps: ({ db, clock }, ids) => [Rsvps.in(db).forget(ids as Id<"rsv">[], clock.now())],
};
