import { commit, Deletions, Rsvps } from "#db/repositories";
import { secondsOf } from "../retention/periods.ts";
import type { Scope } from "../scope.ts";

const AT_ONE_GO = 200;

/** Takes names and addresses off the seats of dates that ended long enough ago. How many came and how many seats were taken stays. */
export async function forgetAttendees(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  const rsvps = Rsvps.in(scope.db);
  for (let due; (due = await rsvps.toForget(now - secondsOf("attendee"), AT_ONE_GO)).length > 0;) {
    await commit(scope.db, rsvps.forget(due, now), Deletions.in(scope.db).note("rsvps", due, "attendee", now));
  }
}
