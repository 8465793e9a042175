import { commit, JobSearchEntries, JobSearchRuns, type JobSearchEntry, type JobSearchRun } from "#db/repositories";
import { newId, Refusal } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { closeMissing } from "./close-missing.ts";
import { judgeEntries, type ReadEntry } from "./judge-entries.ts";
import { takenOver, type Counts } from "./take-over.ts";

const A_BLOCK = 100;
/** Blocks that one waking does; more wake it again. */
const AT_ONE_GO = 20;

/**
 * Goes on with the run that is being taken over, block by block. Each block is one batch with a key of its own, so that two
 * who work at the same time, or one that was interrupted, do everything once.
 */
export async function continueRuns(scope: Scope, blocks = AT_ONE_GO): Promise<void> {
  const runs = JobSearchRuns.in(scope.db);
  const run = await runs.applying();
  if (!run) return;
  try {
    for (let round = 0; round < blocks; round++) if (await isOver(scope, run)) return;
    await commit(scope.db, runs.changeAndWake(run.id, ["applying"], { status: "applying" }));
  } catch (error) {
    // What passes by itself is tried again by the next round; anything else would stop the same way and keep the door shut.
    if (!(error instanceof Refusal && error.code === "busy"))
      await commit(
        scope.db,
        runs.change(run.id, ["applying"], { status: "failed", failure: "unexpected", finishedAt: scope.clock.now() }),
      );
    throw error;
  }
}

/** Does the next block; says whether there was none left. */
async function isOver(scope: Scope, run: JobSearchRun): Promise<boolean> {
  const runs = JobSearchRuns.in(scope.db);
  const after = await runs.appliedTo(run.id);
  const entries = await JobSearchEntries.in(scope.db).page(run.id, { after, limit: A_BLOCK });
  try {
    if (entries.length > 0) await applyBlock(scope, run, entries);
    else if (run.removal !== "yes" || !(await closeMissing(scope, run, after))) {
      await commit(scope.db, runs.change(run.id, ["applying"], { status: "done", finishedAt: scope.clock.now() }));
      return true;
    }
  } catch (error) {
    if (!JobSearchRuns.blockRefused(error)) throw error;
    // Somebody else did this block, or the run was ended: what is left shows the next look.
    return (await runs.get(run.id)).status !== "applying";
  }
  return false;
}

async function applyBlock(scope: Scope, run: JobSearchRun, entries: JobSearchEntry[]): Promise<void> {
  const read = entries.filter((entry): entry is JobSearchEntry & ReadEntry => entry.content !== null);
  const { writes, counts } = await takenOver(scope, await judgeEntries(scope, read));
  const runs = JobSearchRuns.in(scope.db);
  await commit(
    scope.db,
    runs.block({
      id: newId("jsb"),
      runId: run.id,
      firstNumber: entries[0]!.number,
      lastNumber: entries.at(-1)!.number,
      appliedAt: scope.clock.now(),
    }),
    ...writes,
    runs.count(run.id, counts),
    ...told(scope, run, counts),
  );
}

/** The audit log's line about a block that did something. */
const told = (scope: Scope, run: Pick<JobSearchRun, "id">, counts: Partial<Counts>) => {
  const done = Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0));
  return Object.keys(done).length > 0 ? [audited(scope, "system", "vacancies.taken-over", run.id, done)] : [];
};
