import { commit, ImportPlans, ImportRows, Imports, type Import, type ImportPlan } from "#db/repositories";
import type { Encoding, Separator, Table } from "#export/reading/table";
import { newId, refuse } from "#kernel";
import { readTable } from "#export/reading/read-table";
import type { Scope } from "../scope.ts";
import { workOnImports } from "./work-on-imports.ts";
import { filePath } from "./file-path.ts";
import { placesOf } from "./reader-for.ts";
import { unknownWords } from "./unknown-words.ts";

const OPEN: Import["status"][] = ["columns", "words", "checking", "ready"];

/** The table of an import as it was last read. */
export async function tableOf(scope: Scope, { id, encoding, separator }: Import): Promise<Table> {
  const file = (await scope.files.get(filePath(id))) ?? refuse("conflict");
  const bytes = new Uint8Array(await new Response(file.body).arrayBuffer());
  const read = await readTable(bytes, {
    encoding: (encoding as Encoding | null) ?? undefined,
    separator: (separator as Separator | null) ?? undefined,
  });
  return "table" in read ? read.table : refuse("wrong-format");
}

/**
 * Stages the rows of a file under a plan and begins to check them; words without a meaning are asked about first, once
 * (`ask`). The plan is remembered for the next file with these headings.
 */
export async function stageRows(
  scope: Scope,
  from: Import,
  plan: ImportPlan,
  { table, ask }: { table: Table; ask: boolean },
): Promise<Import["status"]> {
  if (!OPEN.includes(from.status)) refuse("conflict");
  const unknown = unknownWords(from.kind, plan, await placesOf(scope), table.rows);
  const status = ask && unknown.length > 0 ? "words" : "checking";
  const now = scope.clock.now();
  const imports = Imports.in(scope.db);
  const patch = { plan, unknown, status, changedAt: now } as const;
  const { kind, signature } = from;
  try {
    await commit(
      scope.db,
      ...ImportRows.in(scope.db).stage(
        from.id,
        table.rows.map((row) => ({ id: newId("imr"), ...row })),
      ),
      status === "checking" ? imports.changeAndWake(from.id, OPEN, patch) : imports.change(from.id, OPEN, patch),
      ImportPlans.in(scope.db).remember({ id: newId("imn"), kind, signature, plan, usedAt: now }),
    );
  } catch (error) {
    if (Imports.rowsInUse(error)) refuse("conflict");
    throw error;
  }
  // A short file is checked by the time its page is shown; what is left the queue does.
  if (status === "checking") await workOnImports(scope, 1);
  return (await imports.get(from.id)).status;
}
