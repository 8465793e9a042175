import { commit, Handovers } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** Takes back an offer that nobody has answered yet. */
export async function withdrawHandover(
  scope: Scope,
  lead: Lead,
  id: string,
): Promise<{ withdrawn: true } | { over: true }> {
  const handovers = Handovers.in(scope.directory);
  const offer = found(await handovers.find(id));
  if (offer.toUs) refuse("not-found");
  try {
    await commit(
      scope.db,
      handovers.withdraw(offer.id, scope.clock.now()),
      audited(scope, lead, "employer.offer-withdrawn", offer.employerId),
    );
  } catch (error) {
    if (Handovers.overtaken(error)) return { over: true };
    throw error;
  }
  return { withdrawn: true };
}
