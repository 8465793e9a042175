import { commit, ImportPlans, Imports, type ImportKind, type ImportStatus } from "#db/repositories";
import { readTable } from "#export/reading/read-table";
import type { FileProblem, Table } from "#export/reading/table";
import { newId, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { missingColumns } from "./choose-columns.ts";
import { isExport } from "./guess-columns.ts";
import { guessedPlan, signatureOf } from "./plan.ts";
import { filePath } from "./file-path.ts";
import { stageRows } from "./stage-rows.ts";

export interface UploadedFile {
  kind: ImportKind;
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Takes a file in. Where its columns are those of an export, or of a file that was brought in before, nothing is asked and
 * its rows are checked at once.
 */
export async function beginImport(
  scope: Scope,
  editor: Editor,
  { kind, fileName, bytes }: UploadedFile,
): Promise<{ id: Id<"imp">; status: ImportStatus } | { problem: FileProblem }> {
  const read = await readTable(bytes);
  if ("problem" in read) return read;
  const { table } = read;
  const signature = await signatureOf(table.header);
  const remembered = await ImportPlans.in(scope.db).find(kind, signature);
  const plan = remembered?.plan ?? guessedPlan(kind, table.header);
  const id = newId("imp");
  const now = scope.clock.now();
  await scope.files.put(filePath(id), bytes, "application/octet-stream");
  const [[added]] = await commit(
    scope.db,
    Imports.in(scope.db).add({
      id,
      kind,
      fileName: fileName.replaceAll(/\p{Cc}/gu, "").slice(-120) || "Datei",
      ...readingOf(table),
      signature,
      plan,
      unknown: [],
      status: "columns",
      createdBy: editor.id,
      createdAt: now,
      changedAt: now,
    }),
    audited(scope, editor, "import.begun", id, { rows: table.rows.length }),
  );
  const isClear = remembered !== undefined || isExport(kind, table.header);
  if (!isClear || missingColumns(kind, plan).length > 0) return { id, status: "columns" };
  return { id, status: await stageRows(scope, added!, plan, { table, ask: remembered === undefined }) };
}

const SAMPLES = 3;

/** What is kept of a table besides its rows. */
export const readingOf = ({ format, encoding, separator, header, rows }: Table) => ({
  format,
  encoding,
  separator,
  header,
  samples: header.map((_, at) =>
    [...new Set(rows.slice(0, 50).map(({ cells }) => (cells[at] ?? "").slice(0, 60)))]
      .filter(Boolean)
      .slice(0, SAMPLES),
  ),
  rowCount: rows.length,
});
