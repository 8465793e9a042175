import { Codes, commit, violatedReference } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Removes a code that nobody has used; one that somebody came by is out there and stays. */
export async function removeCode(scope: Scope, editor: Editor, id: string) {
  const code = await Codes.in(scope.db).get(id);
  try {
    await commit(
      scope.db,
      Codes.in(scope.db).remove(code.id),
      audited(scope, editor, "code.removed", code.campaignId, { code: code.id }),
    );
  } catch (error) {
    if (violatedReference(error)) refuse("conflict");
    throw error;
  }
  return code;
}
