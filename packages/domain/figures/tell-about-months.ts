import { commit, Members, Outbox, ReleaseReminders } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { monthsMail } from "./months-letter.ts";
import { monthsToRelease } from "./months-to-release.ts";

/** Fetches what the agency has noted for this county: a reminder of missing months becomes mail to its leads. */
export async function tellAboutMonths(scope: Scope): Promise<void> {
  if (scope.tenant.kind !== "county") return;
  const reminder = await ReleaseReminders.in(scope.directory).untold();
  if (!reminder) return;
  const [members, months] = await Promise.all([Members.in(scope.db).list(), monthsToRelease(scope)]);
  const leads = members.filter(({ role, status }) => role === "lead" && status !== "left");
  const now = scope.clock.now();
  await commit(
    scope.db,
    ReleaseReminders.in(scope.directory).told(reminder.remindedAt, now),
    ...(months.length > 0 ? leads : []).map((lead) =>
      Outbox.in(scope.db).add(monthsMail(scope, lead, months, reminder.remindedAt), now),
    ),
    audited(scope, "system", "months.reminded", scope.tenant.id, { months: months.length }),
  );
}
