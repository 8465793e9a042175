import { commit, ReleaseReminders, Tenants } from "#db/repositories";
import { found, refuse } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { today } from "./release-state.ts";

/** Which county, by its slug. */
export const monthsReminderInput = z.strictObject({ county: z.string().trim().min(1).max(60) });

/**
 * Asks a county's leads for the months that they have not released. The mail goes out in the county's own name with its next round;
 * a second time on the same day nothing happens, whoever asks and however often.
 */
export async function remindOfMonths(scope: Scope, lead: Lead, slug: string): Promise<"reminded" | "too-soon"> {
  forAgency(scope);
  const county = found(await Tenants.in(scope.directory).findSlug(slug));
  if (county.kind !== "county" || county.status !== "active") refuse("not-found");
  const now = scope.clock.now();
  const before = today(now) - 1;
  const reminders = ReleaseReminders.in(scope.directory);
  const earlier = (await reminders.list()).find(({ countyId }) => countyId === county.id);
  if (earlier && earlier.remindedAt > before) return "too-soon";
  const [done] = await commit(
    scope.db,
    reminders.remind(county.id, now, before),
    audited(scope, lead, "months.reminder-asked", county.id, { slug }),
  );
  return done.length > 0 ? "reminded" : "too-soon";
}
