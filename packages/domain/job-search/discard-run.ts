import { commit, JobSearchEntries, JobSearchRuns } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Puts away what was read from a file and not taken over. */
export async function discardRun(scope: Scope, editor: Editor, id: string): Promise<void> {
  const runs = JobSearchRuns.in(scope.db);
  const run = await runs.get(id);
  if (run.status === "discarded") return;
  if (run.status !== "staged") refuse("conflict");
  await commit(
    scope.db,
    runs.change(run.id, ["staged"], { status: "discarded", finishedAt: scope.clock.now() }),
    JobSearchEntries.in(scope.db).removeOfDiscarded(run.id),
    audited(scope, editor, "vacancies.discarded", run.id),
  );
}
