import { Employers, Proposals, type Employer, type Proposal } from "#db/repositories";
import { refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { employerFields, textOf } from "./employer-record.ts";

/** What was proposed together, in the order of the employer's fields. */
export interface Bundle {
  id: string;
  proposals: Proposal[];
  first: Proposal;
}

/** What waits for this county's decision and what it has proposed to others, the newest first. */
export async function listProposals(scope: Scope, _reader: Reader) {
  const [incoming, outgoing] = await Promise.all([
    Proposals.in(scope.directory).incoming(),
    Proposals.in(scope.directory).outgoing(),
  ]);
  return { incoming: bundled(incoming), outgoing: bundled(outgoing) };
}

/** One bundle that the county proposed or has to decide, with the employer as it is now. */
export async function viewBundle(scope: Scope, _reader: Reader, id: string) {
  const [bundle] = bundled(await Proposals.in(scope.directory).bundle(id));
  if (!bundle) refuse("not-found");
  const employer = await Employers.in(scope.directory).find(bundle.first.employerId);
  return { bundle, employer: employer!, ...standing(bundle, employer!) };
}
export type BundleView = Awaited<ReturnType<typeof viewBundle>>;

/** How each proposed value stands to what the employer says now. */
const standing = ({ proposals }: Bundle, employer: Employer) => ({
  entries: proposals.map((proposal) => {
    const present = textOf(employer[proposal.field]);
    return { ...proposal, present, overtaken: proposal.status === "open" && present !== proposal.oldValue };
  }),
});

export function bundled(proposals: readonly Proposal[]): Bundle[] {
  const bundles = Map.groupBy(proposals, ({ bundle }) => bundle);
  return [...bundles].map(([id, together]) => {
    const sorted = together.toSorted((a, b) => employerFields.indexOf(a.field) - employerFields.indexOf(b.field));
    return { id, proposals: sorted, first: sorted[0]! };
  });
}
