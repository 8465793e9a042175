import { commit, ImportPlans, Imports } from "#db/repositories";
import { readTable } from "#export/reading/read-table";
import type { Encoding, FileProblem, Separator } from "#export/reading/table";
import { refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { readingOf } from "./begin-import.ts";
import { guessedPlan, signatureOf } from "./plan.ts";
import { filePath } from "./file-path.ts";

/** Reads the file of an import again, in another encoding or with another separator than was recognised. */
export async function readDifferently(
  scope: Scope,
  _editor: Editor,
  id: string,
  wanted: { encoding?: Encoding; separator?: Separator },
): Promise<void | { problem: FileProblem }> {
  const imports = Imports.in(scope.db);
  const from = await imports.get(id);
  const file = (await scope.files.get(filePath(id))) ?? refuse("conflict");
  const read = await readTable(new Uint8Array(await new Response(file.body).arrayBuffer()), wanted);
  if ("problem" in read) return read;
  const { table } = read;
  const signature = await signatureOf(table.header);
  const remembered = await ImportPlans.in(scope.db).find(from.kind, signature);
  await commit(
    scope.db,
    imports.change(id, ["columns", "words", "ready"], {
      ...readingOf(table),
      signature,
      plan: remembered?.plan ?? guessedPlan(from.kind, table.header),
      status: "columns",
      changedAt: scope.clock.now(),
    }),
  );
}
