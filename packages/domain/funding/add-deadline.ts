import { commit, Deadlines, Grants, violatedConstraint } from "#db/repositories";
import { newId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { DeadlineInput } from "./deadline-input.ts";
import { farFrom, rowOf, type DeadlineAnswer } from "./deadline-row.ts";

/** Notes what the funder of a grant expects by when. The same `id` is one deadline. */
export async function addDeadline(
  scope: Scope,
  lead: Lead,
  grantId: string,
  input: DeadlineInput,
  id = newId("ddl"),
): Promise<DeadlineAnswer> {
  const grant = await Grants.in(scope.db).get(grantId);
  const problems = farFrom(grant, input);
  if (problems.length > 0) return { problems };
  const row = { id, grantId: grant.id, ...rowOf(input), updatedAt: scope.clock.now() };
  try {
    await commit(scope.db, Deadlines.in(scope.db).add(row), audited(scope, lead, "deadline.added", grant.id));
  } catch (error) {
    if (!violatedConstraint(error)) throw error;
  }
  return { id };
}
