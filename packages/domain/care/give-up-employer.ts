import { commit, Employers, Orphans } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import { presentEmployer } from "../directory/present-employer.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/**
 * Gives an employer the county vouches for to the agency, which looks for another county. What the county adds to it for
 * itself stays; what it offers in the employer's name moves along. A foreign one answers like an absent one.
 */
export async function giveUpEmployer(scope: Scope, lead: Lead, id: string): Promise<void> {
  const employer = await presentEmployer(scope, id);
  if (!Employers.in(scope.directory).vouchedFor(employer)) refuse("not-found");
  const [given] = await commit(
    scope.db,
    Orphans.in(scope.directory).giveUp([employer.id], scope.clock.now()),
    audited(scope, lead, "employer.given-up", employer.id),
  );
  if (given.length === 0) refuse("conflict");
}
