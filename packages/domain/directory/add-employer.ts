import { commit, EmployerHistory, Employers, violatedConstraint } from "#db/repositories";
import { newId, type EmployerId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { underFreeSlug } from "../slug.ts";
import type { Editor } from "../team/actors.ts";
import type { EmployerInput } from "./employer-input.ts";
import { recordOf } from "./employer-record.ts";

/** Brings an employer into the shared directory; the county that does it vouches for it from then on. */
export async function addEmployer(
  scope: Scope,
  editor: Editor,
  input: EmployerInput,
): Promise<{ id: EmployerId; slug: string } | { problems: Problem[] }> {
  const { record, problems } = await recordOf(scope, input);
  if (problems) return { problems };
  const id = newId("emp");
  const now = scope.clock.now();
  try {
    return await underFreeSlug(input.name, id, async (slug) => {
      await commit(
        scope.db,
        Employers.in(scope.directory).add({ id, slug, ...record, createdAt: now, updatedAt: now }),
        EmployerHistory.in(scope.directory).add(id, 1, now, []),
        audited(scope, editor, "employer.added", id),
      );
      return { id, slug };
    });
  } catch (error) {
    if (!violatedConstraint(error)?.includes("employers.name_key")) throw error;
    return { problems: [{ field: "name", rule: "taken" }] };
  }
}
