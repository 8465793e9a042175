import {
  AlertReaders,
  Alerts,
  Arrivals,
  commit,
  DeskAccounts,
  DeskAddressChanges,
  DeskSessions,
  DeskSignIns,
  Deletions,
  Enquiries,
  Outbox,
  Sessions,
  SignIns,
  Subscriptions,
  type DeletionSource,
} from "#db/repositories";
import { dayOf, type Instant } from "#kernel";
import type { Scope } from "../scope.ts";
import { secondsOf } from "./periods.ts";
import { removed } from "./sources.ts";

const AT_ONE_GO = 100;

interface Due {
  reason: string;
  source: DeletionSource;
  find(scope: Scope, now: Instant): Promise<{ id: string }[]>;
}

const due: Due[] = [
  {
    reason: "unconfirmed-follow",
    source: "subscriptions",
    find: ({ db }, now) => Subscriptions.in(db).unconfirmedSince(now - secondsOf("unconfirmed-follow"), AT_ONE_GO),
  },
  {
    reason: "unconfirmed-alert",
    source: "alertReaders",
    find: ({ db }, now) => AlertReaders.in(db).unconfirmedSince(now - secondsOf("unconfirmed-alert"), AT_ONE_GO),
  },
  {
    reason: "unconfirmed-alert",
    source: "alerts",
    find: ({ db }, now) => Alerts.in(db).unconfirmedSince(now - secondsOf("unconfirmed-alert"), AT_ONE_GO),
  },
  {
    reason: "answered-enquiry",
    source: "enquiries",
    find: ({ db }, now) => Enquiries.in(db).answeredBefore(now - secondsOf("answered-enquiry"), AT_ONE_GO),
  },
  {
    reason: "unanswered-enquiry",
    source: "enquiries",
    find: ({ db }, now) => Enquiries.in(db).unansweredSince(now - secondsOf("unanswered-enquiry"), AT_ONE_GO),
  },
  {
    reason: "closed-desk",
    source: "deskAccounts",
    find: ({ db }, now) => DeskAccounts.in(db).closedBefore(now - secondsOf("closed-desk"), AT_ONE_GO),
  },
  {
    reason: "address-change",
    source: "deskAddressChanges",
    find: ({ db }, now) => DeskAddressChanges.in(db).endedBefore(now - secondsOf("address-change"), AT_ONE_GO),
  },
  {
    reason: "quiet-talks",
    source: "arrivals",
    find: ({ db }, now) => Arrivals.in(db).quietSince(now - secondsOf("quiet-talks"), AT_ONE_GO),
  },
  {
    reason: "ended-talks",
    source: "arrivals",
    find: ({ db }, now) => Arrivals.in(db).endedBefore(dayOf(now - secondsOf("ended-talks")), AT_ONE_GO),
  },
  {
    reason: "arrival",
    source: "arrivals",
    find: ({ db }, now) =>
      Arrivals.in(db).arrivedBefore(dayOf(now - secondsOf("arrival")), { asked: false }, AT_ONE_GO),
  },
  {
    reason: "followed-arrival",
    source: "arrivals",
    find: ({ db }, now) =>
      Arrivals.in(db).arrivedBefore(dayOf(now - secondsOf("followed-arrival")), { asked: true }, AT_ONE_GO),
  },
  {
    reason: "mail",
    source: "outbox",
    find: ({ db }, now) => Outbox.in(db).doneBefore(now - secondsOf("mail"), AT_ONE_GO),
  },
];

/**
 * Deletes what has reached the end of its period, a chunk at a time. Each chunk and its entries in the deletion ledger
 * are one batch, so that a round that breaks off goes on where it stopped. Sign-ins and sessions end by themselves and
 * are swept without an entry: one that a restore brings back is over already.
 */
export async function deleteDue(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  for (const { reason, source, find } of due) {
    for (let rows; (rows = await find(scope, now)).length > 0;) {
      const ids = rows.map(({ id }) => id);
      await commit(scope.db, Deletions.in(scope.db).note(source, ids, reason, now), ...removed[source](scope, ids));
    }
  }
  await commit(
    scope.db,
    SignIns.in(scope.db).removeBefore(now - secondsOf("sign-in")),
    Sessions.in(scope.db).removeEnded(now - secondsOf("session")),
    DeskSignIns.in(scope.db).removeBefore(now - secondsOf("sign-in")),
    DeskSessions.in(scope.db).removeEnded(now - secondsOf("session")),
  );
}
