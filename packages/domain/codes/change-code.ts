import { Codes, commit } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { CodeWords } from "./code-input.ts";

/** Changes the words on a code's page; what it stands for is printed and stays. */
export async function changeCode(scope: Scope, editor: Editor, id: string, words: CodeWords) {
  const code = await Codes.in(scope.db).get(id);
  await commit(
    scope.db,
    Codes.in(scope.db).change(code.id, words),
    audited(scope, editor, "code.changed", code.campaignId, { code: code.id }),
  );
  return code;
}
