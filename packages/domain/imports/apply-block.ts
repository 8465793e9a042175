import { commit, ImportRows, Imports, type Import, type ImportRow } from "#db/repositories";
import { newId } from "#kernel";
import { audited } from "../audit.ts";
import { addedAll } from "../directory/employer-writes.ts";
import type { Scope } from "../scope.ts";
import { applyEmployers, employersOvertaken, failed, type Outcome } from "./apply-employers.ts";
import { applyOpenings, openingsOvertaken } from "./apply-openings.ts";
import { filePath } from "./file-path.ts";

/** Rows that are taken over together. New ones share their statements, a changed one has some of its own. */
const ROWS = 100;

/**
 * Takes the next rows of a confirmed import over: records, history, audit line and the rows' own marks are one batch, and the block's key
 * lets it happen once. Where somebody was faster the rows are looked at again; those it still
 * concerns say so. Answers whether there may be more.
 */
export async function applyBlock(scope: Scope, from: Import, size = ROWS): Promise<boolean> {
  const rows = await ImportRows.in(scope.db).waiting(from.id, size);
  if (rows.length === 0) return finish(scope, from);
  for (const attempt of [1, 2]) {
    const done = await applied(scope, from, rows);
    if (done !== "overtaken") return done === "done";
    if (attempt === 2) return oneByOne(scope, from, rows);
  }
  return true;
}

async function oneByOne(scope: Scope, from: Import, rows: ImportRow[]): Promise<boolean> {
  for (const row of rows) {
    const done = await applied(scope, from, [row]);
    if (done === "stopped") return false;
    if (done === "overtaken") {
      const problem = failed(row, [{ code: from.kind === "employers" ? "taken" : "overtaken" }]);
      if ((await committed(scope, from, [row], [problem])) === "stopped") return false;
    }
  }
  return true;
}

type Done = "done" | "overtaken" | "stopped";

async function applied(scope: Scope, from: Import, rows: ImportRow[]): Promise<Done> {
  const apply = from.kind === "employers" ? applyEmployers : applyOpenings;
  return committed(scope, from, rows, await apply(scope, from, rows));
}

async function committed(scope: Scope, from: Import, rows: ImportRow[], outcomes: Outcome[]): Promise<Done> {
  const done = outcomes.filter(({ row }) => row.state === "done").length;
  // The index is woken once at the end, not after every block.
  const arriving = outcomes.flatMap(({ arrives }) => arrives ?? []);
  const writes = [...addedAll(scope, arriving, "import"), ...outcomes.flatMap((outcome) => outcome.writes)].map(
    (write) => ({ ...write, rings: undefined }),
  );
  try {
    await commit(
      scope.db,
      Imports.in(scope.db).block({
        id: newId("imb"),
        importId: from.id,
        firstNumber: rows[0]!.number,
        appliedAt: scope.clock.now(),
      }),
      ...writes,
      ImportRows.in(scope.db).applied(outcomes.map(({ row }) => row)),
      audited(scope, "system", "import.applied", from.id, { rows: done, failed: outcomes.length - done }),
    );
    return "done";
  } catch (error) {
    if (Imports.blockRefused(error)) return "stopped";
    if (employersOvertaken(error) || openingsOvertaken(error)) return "overtaken";
    throw error;
  }
}

async function finish(scope: Scope, from: Import): Promise<false> {
  await commit(
    scope.db,
    Imports.in(scope.db).change(from.id, ["applying"], { status: "done", changedAt: scope.clock.now() }),
    { statements: [], rings: "search" },
  );
  await scope.files.remove([filePath(from.id)]);
  return false;
}
