import { commit, JobSearchRuns } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { continueRuns } from "./continue-runs.ts";
import { removalOf } from "./stage-run.ts";

/** Blocks that are done while somebody waits for the page; the rest is done behind it. */
const WHILE_WAITING = 3;

/**
 * Takes over what was read from a file. What the file does not have is taken off only where `remove` says so and the file is
 * all there is. One run at a time: a second one is told to wait.
 */
export async function confirmRun(
  scope: Scope,
  editor: Editor,
  id: string,
  { remove }: { remove: boolean },
): Promise<void | { busy: true }> {
  const runs = JobSearchRuns.in(scope.db);
  const run = await runs.get(id);
  if (run.status !== "staged") return;
  const { removal } = await removalOf(scope, run);
  try {
    await commit(
      scope.db,
      runs.change(run.id, ["staged"], {
        status: "applying",
        removal: remove && removal !== "no" ? "yes" : "no",
      }),
      audited(scope, editor, "vacancies.confirmed", run.id),
    );
  } catch (error) {
    if (JobSearchRuns.anotherRuns(error)) return { busy: true };
    throw error;
  }
  await continueRuns(scope, WHILE_WAITING);
}
