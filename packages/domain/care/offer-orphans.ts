import { commit, Orphans, Tenants } from "#db/repositories";
import type { EmployerId, Problem } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { optionalLines } from "../fields.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { forAgency } from "./for-agency.ts";

export const offerInput = z.strictObject({ county: z.string().trim().min(1).max(60), note: optionalLines(500) });
export type OfferInput = z.infer<typeof offerInput>;

/**
 * Offers orphans to a county at work, which accepts or declines each like an offer of another county. What is already
 * offered stays offered to whom it is. Answers how many offers were made.
 */
export async function offerOrphans(
  scope: Scope,
  lead: Lead,
  ids: readonly EmployerId[],
  { county, note }: OfferInput,
): Promise<{ offered: number } | { problems: Problem[] }> {
  forAgency(scope);
  const orphans = Orphans.in(scope.directory);
  const [to, open] = await Promise.all([Tenants.in(scope.directory).findSlug(county), orphans.among(ids)]);
  if (to?.kind !== "county" || to.status !== "active") return { problems: [{ field: "county", rule: "choice" }] };
  if (open.length === 0) return { offered: 0 };
  const [offers] = await commit(
    scope.db,
    orphans.offer(
      open.map(({ id }) => id),
      to.id,
      note,
      scope.clock.now(),
    ),
    ...open.map(({ id }) => audited(scope, lead, "employer.offered", id, { county })),
  );
  return { offered: offers.length };
}
