import { commit, Deletions, Rsvps } from "#db/repositories";
import type { Scope } from "../scope.ts";

const KEPT_SECONDS = 30 * 24 * 3600;
const AT_ONE_GO = 200;

/** Takes names and addresses off the seats of dates that ended more than 30 days ago. How many came and how many seats were taken stays. */
export async function forgetAttendees(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  const rsvps = Rsvps.in(scope.db);
  for (let due; (due = await rsvps.toForget(now - KEPT_SECONDS, AT_ONE_GO)).length > 0;) {
    await commit(scope.db, rsvps.forget(due, now), Deletions.in(scope.db).note("rsvps", due, "rsvp-30-days", now));
  }
}
