import { Arrivals, commit, FollowUps, Outbox, type FollowUpMonths, type KnownArrival } from "#db/repositories";
import { addDays, dayOf, newId, timeOf } from "#kernel";
import { codeDigest, newMailedCode } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { followUpLetter } from "./follow-up-letters.ts";
import { CODE_PURPOSE } from "./follow-up-link.ts";
import { LATEST_DAYS } from "./follow-up-times.ts";
import { addMonths } from "./months.ts";
import { askedAfter } from "./words.ts";

const EARLIEST = "09:00";
const AT_ONE_GO = 20;

/**
 * Asks everybody who agreed to it, 3, 12 and 36 months after their first working day, each once. Question and mail are one batch
 * whose condition, the consent, holds in that very moment.
 */
export async function askWhoStayed(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  if (scope.tenant.status === "paused" || timeOf(now) < EARLIEST) return;
  for (const months of askedAfter) {
    const until = addMonths(dayOf(now), -months);
    const due = { months, since: addDays(until, -LATEST_DAYS), until, limit: AT_ONE_GO };
    for (let people; (people = await Arrivals.in(scope.db).toAsk(due)).length > 0;) {
      const asking = await Promise.all(people.map((arrival) => asked(scope, arrival, months)));
      await commit(scope.db, ...asking.flat());
      if (people.length < AT_ONE_GO) break;
    }
  }
}

async function asked(scope: Scope, arrival: KnownArrival, months: FollowUpMonths) {
  const now = scope.clock.now();
  const followUps = FollowUps.in(scope.db);
  const id = newId("fup");
  const code = newMailedCode();
  const question = {
    id,
    arrivalId: arrival.id,
    months,
    dueOn: addMonths(arrival.firstDay!, months),
    askedAt: now,
    codeDigest: await codeDigest(scope, CODE_PURPOSE, code),
  };
  return [
    followUps.askIf(Arrivals.in(scope.db).isKnown(arrival.id, { asked: true }), question),
    Outbox.in(scope.db).addIf(
      followUps.wasAsked(id),
      await followUpLetter(scope, { ...arrival, id, months }, code),
      now,
    ),
  ];
}
