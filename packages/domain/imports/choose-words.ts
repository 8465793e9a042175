import { Imports, type ImportStatus } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { stageRows, tableOf } from "./stage-rows.ts";
import { wordKey } from "./word-key.ts";

/** Says what words of a file stand for; those left open make their rows wrong. Then the rows are checked. */
export async function chooseWords(
  scope: Scope,
  _editor: Editor,
  id: string,
  meanings: { field: string; word: string; code: string }[],
): Promise<ImportStatus> {
  const from = await Imports.in(scope.db).get(id);
  const words = { ...from.plan.words };
  for (const { field, word, code } of meanings)
    if (code !== "") words[field] = { ...words[field], [wordKey(word)]: code };
  return stageRows(scope, from, { ...from.plan, words }, { table: await tableOf(scope, from), ask: false });
}
