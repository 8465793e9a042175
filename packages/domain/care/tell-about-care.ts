import { CareReminders, commit, DirectoryCare, Members, Orphans, Outbox, type NewMail } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { custodyMail, reminderMail } from "./letters.ts";
import { staleBefore } from "./staleness.ts";

const AT_ONCE = 50;

/**
 * Fetches what the agency has noted for this county: a reminder of old records becomes mail to the leads, employers taken into
 * custody are written into the county's own audit log. The agency itself writes into no county's rows.
 */
export async function tellAboutCare(scope: Scope): Promise<void> {
  if (scope.tenant.kind !== "county") return;
  const now = scope.clock.now();
  const [reminder, taken] = await Promise.all([
    CareReminders.in(scope.directory).untold(),
    Orphans.in(scope.directory).unnoted(AT_ONCE),
  ]);
  if (!reminder && taken.length === 0) return;
  const [members, counts] = await Promise.all([
    Members.in(scope.db).list(),
    DirectoryCare.in(scope.directory).ownCounts(staleBefore(scope)),
  ]);
  const leads = members.filter(({ role, status }) => role === "lead" && status !== "left");
  const post = (mails: NewMail[]) => mails.map((mail) => Outbox.in(scope.db).add(mail, now));
  if (reminder)
    await commit(
      scope.db,
      CareReminders.in(scope.directory).told(reminder.remindedAt, now),
      ...post(
        counts.stale > 0 ? leads.map((lead) => reminderMail(scope, lead, counts.stale, reminder.remindedAt)) : [],
      ),
      audited(scope, "system", "care.reminded", scope.tenant.id, { stale: counts.stale }),
    );
  if (taken.length > 0)
    await commit(
      scope.db,
      Orphans.in(scope.directory).noted(
        taken.map(({ employerId }) => employerId),
        now,
      ),
      ...post(leads.map((lead) => custodyMail(scope, lead, taken.length, taken[0]!.takenAt))),
      ...taken.map(({ employerId, takenAt }) =>
        audited(scope, "system", "employer.taken-into-custody", employerId, { takenAt }),
      ),
    );
}
