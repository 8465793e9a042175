import { commit, Employers, Openings } from "#db/repositories";
import { newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { ownSlug } from "../slug.ts";
import type { Editor } from "../team/actors.ts";
import type { OpeningInput } from "./opening-input.ts";
import { recordOf } from "./opening-record.ts";

/**
 * Starts an opening as a draft, for an employer the county vouches for. All counties share the addresses of openings, so
 * it gets its own from the start: a plain one that is taken would tell of a neighbour's draft.
 */
export async function writeOpening(
  scope: Scope,
  editor: Editor,
  input: OpeningInput,
): Promise<{ id: Id<"opn">; slug: string } | { problems: Problem[] }> {
  const directory = Employers.in(scope.directory);
  const employer = await directory.find(input.employerId);
  if (!employer || !directory.vouchedFor(employer)) return { problems: [{ field: "employerId", rule: "choice" }] };
  const id = newId("opn");
  const now = scope.clock.now();
  const slug = ownSlug(input.title, id);
  await commit(
    scope.db,
    Openings.in(scope.directory).add({
      id,
      slug,
      employerId: employer.id,
      countyAgs: employer.countyAgs,
      municipalityAgs: employer.municipalityAgs,
      ...recordOf(input),
      status: "draft",
      confirmedAt: now,
      createdAt: now,
      updatedAt: now,
    }),
    audited(scope, editor, "opening.written", id),
  );
  return { id, slug };
}
