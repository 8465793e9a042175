import { commit, Employers, Proposals, violatedConstraint } from "#db/repositories";
import { found, refuse, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { employerInput } from "./employer-input.ts";
import { recordOf, textOf, typedFrom } from "./employer-record.ts";
import { revised } from "./employer-writes.ts";

const MOST_ATTEMPTS = 5;

/**
 * Takes over a proposed correction or keeps the own value. A correction is taken over only over the value it was proposed
 * for: where the county has changed the field since, the answer is a conflict and nothing is overwritten.
 */
export async function decideProposal(
  scope: Scope,
  editor: Editor,
  id: string,
  decision: "accept" | "decline",
): Promise<{ status: "accepted" | "declined" } | { problems: Problem[] }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return decision === "accept" ? await accept(scope, editor, id) : await decline(scope, editor, id);
    } catch (error) {
      if (Proposals.alreadyDecided(error)) refuse("conflict");
      const overtaken = violatedConstraint(error)?.includes("employer_versions") ?? false;
      if (!overtaken || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function accept(
  scope: Scope,
  editor: Editor,
  id: string,
): Promise<{ status: "accepted" } | { problems: Problem[] }> {
  const directory = Employers.in(scope.directory);
  const proposal = found(await Proposals.in(scope.directory).findIncoming(id));
  const employer = found(await directory.find(proposal.employerId));
  const { field, oldValue, newValue } = proposal;
  if (proposal.status !== "open" || textOf(employer[field]) !== oldValue) refuse("conflict");
  const { record, problems } = await recordOf(
    scope,
    employerInput.parse({ ...typedFrom(employer), [field]: newValue ?? "" }),
  );
  if (problems) return { problems };
  try {
    await commit(
      scope.db,
      ...revised(scope, employer, record, { changes: [{ field, oldValue, newValue }], occasion: "proposal" }),
      Proposals.in(scope.directory).decide(proposal.id, "accepted", scope.clock.now()),
      audited(scope, editor, "correction.accepted", employer.id, { field, proposal: proposal.id }),
    );
  } catch (error) {
    if (violatedConstraint(error)?.includes("employers.name_key"))
      return { problems: [{ field: "name", rule: "taken" }] };
    throw error;
  }
  return { status: "accepted" };
}

async function decline(scope: Scope, editor: Editor, id: string): Promise<{ status: "declined" }> {
  const proposals = Proposals.in(scope.directory);
  const proposal = found(await proposals.findIncoming(id));
  if (proposal.status !== "open") refuse("conflict");
  await commit(
    scope.db,
    proposals.decide(proposal.id, "declined", scope.clock.now()),
    audited(scope, editor, "correction.declined", proposal.employerId, {
      field: proposal.field,
      proposal: proposal.id,
    }),
  );
  return { status: "declined" };
}
