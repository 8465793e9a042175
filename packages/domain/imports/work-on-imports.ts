import { commit, ImportRows, Imports, type Import } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { applyBlock } from "./apply-block.ts";
import { checkEmployers } from "./check-employers.ts";
import { checkOpenings } from "./check-openings.ts";

const ROWS_TO_CHECK = 500;
/** Blocks for one message of the queue; then it rings again, so that other work gets its turn. */
const AT_ONE_GO = 20;

/** Goes on with what a county's imports have to check and to take over, a block at a time; what is left rings once more. */
export async function workOnImports(scope: Scope, blocks = AT_ONE_GO): Promise<void> {
  const running = await Imports.in(scope.db).running();
  let left = blocks;
  for (const from of running) {
    const work = from.status === "checking" ? () => checkBlock(scope, from) : () => applyBlock(scope, from);
    while (left > 0 && (await work())) left--;
    if (left === 0) {
      const changedAt = scope.clock.now();
      await commit(scope.db, Imports.in(scope.db).changeAndWake(from.id, ["checking", "applying"], { changedAt }));
      return;
    }
  }
}

/** Checks the next rows; answers whether there may be more. */
async function checkBlock(scope: Scope, from: Import): Promise<boolean> {
  const rows = await ImportRows.in(scope.db).unchecked(from.id, ROWS_TO_CHECK);
  if (rows.length > 0) {
    const check = from.kind === "employers" ? checkEmployers : checkOpenings;
    await commit(scope.db, ImportRows.in(scope.db).checked(await check(scope, from, rows)));
  }
  if (rows.length === ROWS_TO_CHECK) return true;
  await commit(
    scope.db,
    Imports.in(scope.db).change(from.id, ["checking"], { status: "ready", changedAt: scope.clock.now() }),
  );
  return false;
}
