import { CareReminders, commit, Tenants } from "#db/repositories";
import { found, refuse, type Instant } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { forAgency } from "./for-agency.ts";

/** Which county, by its slug. */
export const reminderInput = z.strictObject({ county: z.string().trim().min(1).max(60) });

/** A county is reminded at most this often. */
const REMINDER_SECONDS = 7 * 24 * 3600;

/**
 * Asks a county's leads to look through its old records. The mail goes out in the county's own name with its next round; within
 * a week of the last one nothing happens, whoever asks and however often.
 */
export async function remindCounty(scope: Scope, lead: Lead, slug: string): Promise<"reminded" | "too-soon"> {
  forAgency(scope);
  const reminders = CareReminders.in(scope.directory);
  const [tenant, earlier] = await Promise.all([Tenants.in(scope.directory).findSlug(slug), reminders.list()]);
  const county = found(tenant);
  if (county.kind !== "county" || county.status !== "active") refuse("not-found");
  const now = scope.clock.now();
  if (!mayRemind(earlier.find(({ countyId }) => countyId === county.id)?.remindedAt, now)) return "too-soon";
  const [done] = await commit(
    scope.db,
    reminders.remind(county.id, now, now - REMINDER_SECONDS),
    audited(scope, lead, "care.reminder-asked", county.id, { slug }),
  );
  return done.length > 0 ? "reminded" : "too-soon";
}

/** Whether a county may be reminded again. */
export const mayRemind = (remindedAt: Instant | undefined, now: Instant): boolean =>
  remindedAt === undefined || remindedAt <= now - REMINDER_SECONDS;
