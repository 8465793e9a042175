import { commit, Handovers } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** Leaves an offered employer with the county that offers it. */
export async function declineHandover(
  scope: Scope,
  lead: Lead,
  id: string,
  answer: string,
): Promise<{ declined: true } | { over: true }> {
  const handovers = Handovers.in(scope.directory);
  const offer = found(await handovers.find(id));
  if (!offer.toUs) refuse("not-found");
  try {
    await commit(
      scope.db,
      handovers.answer(offer.id, "declined", answer, scope.clock.now()),
      audited(scope, lead, "employer.offer-declined", offer.employerId),
    );
  } catch (error) {
    if (Handovers.overtaken(error)) return { over: true };
    throw error;
  }
  return { declined: true };
}
