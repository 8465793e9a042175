import { commit, Employers, Proposals, violatedConstraint } from "#db/repositories";
import { found, newId, refuse, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { CorrectionInput } from "./correction-input.ts";
import { employerInput } from "./employer-input.ts";
import { isMunicipality, textOf } from "./employer-record.ts";

/** Proposes another value of one field to the county that vouches for an employer. One's own employers are changed, not proposed. */
export async function proposeCorrection(
  scope: Scope,
  editor: Editor,
  employerId: string,
  { field, value, note }: CorrectionInput,
): Promise<{ id: Id<"prp"> } | { problems: Problem[] }> {
  const directory = Employers.in(scope.directory);
  const employer = found(await directory.find(employerId));
  if (directory.vouchedFor(employer)) refuse("not-allowed");
  const newValue = textOf(employerInput.shape[field].parse(value));
  if (field === "municipalityAgs" && !(await isMunicipality(scope, value)))
    return { problems: [{ field: "value", rule: "unknown-place" }] };
  const oldValue = textOf(employer[field]);
  if (oldValue === newValue) return { problems: [{ field: "value", rule: "unchanged" }] };
  const id = newId("prp");
  try {
    await commit(
      scope.db,
      Proposals.in(scope.directory).add({
        id,
        bundle: id,
        employerId: employer.id,
        field,
        oldValue,
        newValue,
        note,
        proposedAt: scope.clock.now(),
      }),
      audited(scope, editor, "correction.proposed", employer.id, { field }),
    );
  } catch (error) {
    if (violatedConstraint(error)?.includes("employer_proposals.field"))
      return { problems: [{ field: "value", rule: "taken" }] };
    throw error;
  }
  return { id };
}
