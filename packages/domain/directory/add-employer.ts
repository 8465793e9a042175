import { commit, EmployerTwins, violatedConstraint } from "#db/repositories";
import { newId, type EmployerId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { underFreeSlug } from "../slug.ts";
import type { Editor } from "../team/actors.ts";
import type { EmployerInput } from "./employer-input.ts";
import { recordOf } from "./employer-record.ts";
import { added } from "./employer-writes.ts";

/**
 * Brings an employer into the shared directory; the county that does it vouches for it from then on. It is remembered that it
 * is none of `distinctFrom`.
 */
export async function addEmployer(
  scope: Scope,
  editor: Editor,
  input: EmployerInput,
  distinctFrom: readonly EmployerId[] = [],
): Promise<{ id: EmployerId; slug: string } | { problems: Problem[] }> {
  const { record, problems } = await recordOf(scope, input);
  if (problems) return { problems };
  const id = newId("emp");
  const twins = EmployerTwins.in(scope.directory);
  try {
    return await underFreeSlug(input.name, id, async (slug) => {
      await commit(
        scope.db,
        ...added(scope, { id, slug, record }),
        ...distinctFrom.map((other) => twins.distinguish(id, other, scope.clock.now())),
        audited(scope, editor, "employer.added", id),
      );
      return { id, slug };
    });
  } catch (error) {
    if (!violatedConstraint(error)?.includes("employers.name_key")) throw error;
    return { problems: [{ field: "name", rule: "taken" }] };
  }
}
