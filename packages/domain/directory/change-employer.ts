import { commit, Employers, violatedConstraint } from "#db/repositories";
import { found, refuse, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { EmployerInput } from "./employer-input.ts";
import { changesBetween, recordOf } from "./employer-record.ts";
import { revised } from "./employer-writes.ts";

const OVERTAKEN: Problem = { field: "_version", rule: "overtaken" };

/**
 * Changes an employer the county vouches for; a foreign one answers like an absent one. `seenVersion` is the version the editor had before
 * their eyes: where it is no longer the present one nothing is changed, so that nobody
 * overwrites unseen.
 */
export async function changeEmployer(
  scope: Scope,
  editor: Editor,
  id: string,
  input: EmployerInput,
  seenVersion?: number,
): Promise<{ changed: string[] } | { problems: Problem[] }> {
  const directory = Employers.in(scope.directory);
  const [employer, { record, problems }] = await Promise.all([directory.find(id).then(found), recordOf(scope, input)]);
  if (!directory.vouchedFor(employer)) refuse("not-found");
  if (problems) return { problems };
  if (seenVersion !== undefined && seenVersion !== employer.version) return { problems: [OVERTAKEN] };
  const changes = changesBetween(employer, record);
  if (changes.length === 0) return { changed: [] };
  const fields = changes.map(({ field }) => field);
  try {
    await commit(
      scope.db,
      ...revised(scope, employer, record, { changes, occasion: "edited" }),
      audited(scope, editor, "employer.changed", employer.id, { fields: fields.join(",") }),
    );
  } catch (error) {
    const violated = violatedConstraint(error);
    if (violated?.includes("employers.name_key")) return { problems: [{ field: "name", rule: "taken" }] };
    if (violated?.includes("employer_versions")) return { problems: [OVERTAKEN] };
    throw error;
  }
  return { changed: fields };
}
