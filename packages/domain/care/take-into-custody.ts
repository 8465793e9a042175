import { commit, Orphans } from "#db/repositories";
import type { EmployerId } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { chosenInput } from "./bulk-input.ts";
import { forAgency } from "./for-agency.ts";

/** The list's form also holds what is said when orphans are offered; here it means nothing. */
export const custodyInput = chosenInput.extend({ county: z.string().max(60).optional(), note: z.string().optional() });

/**
 * The agency takes employers of counties that are not at work into its keeping and vouches for them until a county does.
 * What such a county adds to them for itself stays with it; it is told by its own clock. Answers how many it were.
 */
export async function takeIntoCustody(scope: Scope, lead: Lead, ids: readonly EmployerId[]): Promise<number> {
  forAgency(scope);
  const orphans = Orphans.in(scope.directory);
  const open = (await orphans.among(ids)).filter(({ inCustody }) => !inCustody).map(({ id }) => id);
  if (open.length === 0) return 0;
  const [taken] = await commit(
    scope.db,
    orphans.take(open, scope.clock.now()),
    ...open.map((id) => audited(scope, lead, "employer.taken-into-custody", id)),
  );
  return taken.length;
}
