import { commit, EmployerHistory, Employers, Handovers, Openings, violatedConstraint } from "#db/repositories";
import { found, refuse, type EmployerId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

const MOST_ATTEMPTS = 5;

/**
 * Takes an employer that another county offers: from now on this county vouches for it and manages its openings, open and closed.
 * What is the other county's own stays there: its overlay, its contacts, the employer's account at its desk, and drafts of
 * openings, which it can no longer publish. Works only while the offer is open and its county still vouches; otherwise
 * the answer is that it is over.
 */
export async function acceptHandover(
  scope: Scope,
  lead: Lead,
  id: string,
): Promise<{ employerId: EmployerId } | { over: true }> {
  if (scope.tenant.kind !== "county") refuse("not-allowed");
  const handovers = Handovers.in(scope.directory);
  for (let attempt = 1; ; attempt++) {
    const offer = found(await handovers.find(id));
    if (!offer.toUs) refuse("not-found");
    const employer = found(await Employers.in(scope.directory).find(offer.employerId));
    const now = scope.clock.now();
    try {
      await commit(
        scope.db,
        EmployerHistory.in(scope.directory).add(employer.id, employer.version + 1, {
          setAt: now,
          occasion: "handed-over",
          changes: [],
        }),
        Employers.in(scope.directory).takeFrom(offer.fromCounty, employer.id, employer.version, now),
        Openings.in(scope.directory).takeFrom(offer.fromCounty, employer.id),
        handovers.answer(offer.id, "accepted", "", now),
        audited(scope, lead, "employer.taken-over", employer.id),
      );
      return { employerId: employer.id };
    } catch (error) {
      if (Handovers.overtaken(error)) return { over: true };
      if (!violatedConstraint(error)?.includes("employer_versions") || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
