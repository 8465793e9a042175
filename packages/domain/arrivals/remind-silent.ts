import { Arrivals, commit, FollowUps, Outbox } from "#db/repositories";
import { timeOf } from "#kernel";
import { codeDigest, newMailedCode } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { followUpReminder } from "./follow-up-letters.ts";
import { CODE_PURPOSE } from "./follow-up-link.ts";
import { silentSince } from "./follow-up-times.ts";

const EARLIEST = "09:00";
const AT_ONE_GO = 20;

/** Reminds whoever has not answered within fourteen days whether they stayed, once. */
export async function remindSilent(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  if (scope.tenant.status === "paused" || timeOf(now) < EARLIEST) return;
  const followUps = FollowUps.in(scope.db);
  for (let silent; (silent = await followUps.toRemind(silentSince(now), AT_ONE_GO)).length > 0;) {
    const reminders = silent.map(async (question) => {
      const code = newMailedCode();
      const digest = await codeDigest(scope, CODE_PURPOSE, code);
      const agreed = Arrivals.in(scope.db).isKnown(question.arrivalId, { asked: true });
      return [
        followUps.remind(question.id, digest, now, agreed),
        Outbox.in(scope.db).addIf(
          followUps.wasRemindedWith(question.id, digest),
          await followUpReminder(scope, question, code),
          now,
        ),
      ];
    });
    await commit(scope.db, ...(await Promise.all(reminders)).flat());
    if (silent.length < AT_ONE_GO) return;
  }
}
