import { commit, Deadlines, Members, Outbox } from "#db/repositories";
import { dayOf } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { deadlineMail } from "./letters.ts";

const AT_ONCE = 20;

/** Reminds the leads of what a funder expects, once for each deadline; a deadline that moves is reminded of anew. */
export async function remindOfDeadlines(scope: Scope): Promise<void> {
  if (scope.tenant.kind !== "county") return;
  const now = scope.clock.now();
  const today = dayOf(now);
  const [due, members] = await Promise.all([
    Deadlines.in(scope.db).unreminded(today, AT_ONCE),
    Members.in(scope.db).list(),
  ]);
  const leads = members.filter(({ role, status }) => role === "lead" && status !== "left");
  for (const deadline of due)
    await commit(
      scope.db,
      Deadlines.in(scope.db).reminded(deadline.id, now),
      Outbox.in(scope.db).add(
        leads.map((lead) => deadlineMail(scope, lead, deadline, today)),
        now,
      ),
      audited(scope, "system", "deadline.reminded", deadline.grantId),
    );
}
