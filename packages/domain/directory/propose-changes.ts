import { commit, Employers, Proposals, violatedConstraint, type Employer, type Write } from "#db/repositories";
import { newId, refuse, type EmployerId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { isMunicipality, type EmployerField } from "./employer-record.ts";
import { newIn, type EmployerChanges } from "./field-values.ts";
import { presentEmployer } from "./present-employer.ts";

/** A county that does not vouch for the employer, or the employer itself at the desk of the scope's county. */
export type Proposer = { origin: "county"; editor: Editor } | { origin: "desk"; employerId: EmployerId };

/**
 * Proposes new values to the county that vouches for the employer, as one bundle under one note; each is decided on its
 * own. Values that are already there are left out. What the employer proposes at its desk replaces what it proposed there
 * for the same fields before; a county first takes back its own open proposal (rule `proposed`).
 */
export async function proposeChanges(
  scope: Scope,
  proposer: Proposer,
  employerId: string,
  changes: EmployerChanges,
  note: string,
): Promise<{ bundle: Id<"prp">; fields: EmployerField[] } | { problems: Problem[] }> {
  const employer = await presentEmployer(scope, employerId);
  requireProposer(scope, proposer, employer);
  const proposed = newIn(employer, changes);
  if (proposed.length === 0) return { problems: [{ field: "_changes", rule: "unchanged" }] };
  if (changes.municipalityAgs && !(await isMunicipality(scope, changes.municipalityAgs)))
    return { problems: [{ field: "municipalityAgs", rule: "unknown-place" }] };

  const { origin } = proposer;
  const proposals = Proposals.in(scope.directory);
  const ids = proposed.map(() => newId("prp"));
  const fields = proposed.map(({ field }) => field);
  const now = scope.clock.now();
  const added = proposals.add(
    proposed.map((change, i) => ({
      id: ids[i]!,
      bundle: ids[0]!,
      employerId: employer.id,
      origin,
      note,
      proposedAt: now,
      ...change,
    })),
  );
  const replaced: Write[] =
    origin === "desk" ? [proposals.withdraw({ employerId: employer.id, fields }, "desk", now)] : [];
  const line =
    proposer.origin === "county"
      ? audited(scope, proposer.editor, "correction.proposed", employer.id, { fields: fields.join(", ") })
      : audited(scope, "system", "correction.proposed-at-desk", employer.id, { fields: fields.join(", ") });
  try {
    await commit(scope.db, ...replaced, added, line);
  } catch (error) {
    if (!violatedConstraint(error)?.includes("employer_proposals.field")) throw error;
    return { problems: await alreadyProposed(scope, employer.id, fields) };
  }
  return { bundle: ids[0]!, fields };
}

function requireProposer(scope: Scope, proposer: Proposer, employer: Employer) {
  if (proposer.origin === "county" && Employers.in(scope.directory).vouchedFor(employer)) refuse("not-allowed");
  if (proposer.origin === "desk" && proposer.employerId !== employer.id) refuse("not-found");
}

async function alreadyProposed(scope: Scope, employerId: string, fields: EmployerField[]): Promise<Problem[]> {
  const open = await Proposals.in(scope.directory).openFor(employerId);
  return fields
    .filter((field) => open.some((proposal) => proposal.field === field))
    .map((field) => ({ field, rule: "proposed" }));
}
