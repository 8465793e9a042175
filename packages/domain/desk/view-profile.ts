import { Employers, Municipalities, Proposals, type Proposal } from "#db/repositories";
import { found } from "#kernel";
import type { EmployerField } from "../directory/employer-record.ts";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";

/** The profile as it is live, what the employer last proposed for each field, and the places of the region. */
export async function viewProfile(scope: Scope, desk: Desk) {
  const [employer, proposals, places] = await Promise.all([
    Employers.in(scope.directory).find(desk.employerId),
    Proposals.in(scope.directory).fromDesk(desk.employerId),
    Municipalities.in(scope.directory).list(),
  ]);
  return { employer: found(employer), states: lastPerField(proposals), places };
}
export type ProfileView = Awaited<ReturnType<typeof viewProfile>>;

/** The one that waits for a field, or else what was decided about it last. */
function lastPerField(proposals: Proposal[]): Map<EmployerField, Proposal> {
  const last = new Map<EmployerField, Proposal>();
  for (const proposal of proposals)
    if (proposal.status !== "withdrawn" && !last.has(proposal.field)) last.set(proposal.field, proposal);
  return last;
}
