import { commit, JobSearchRuns } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { continueRuns } from "./continue-runs.ts";

const WHILE_WAITING = 3;

/**
 * Says that what the last fetch did not have is really gone. Only of the newest run: an older one is no longer what the
 * source says.
 */
export async function confirmRemoval(scope: Scope, lead: Lead, id: string): Promise<void | { busy: true }> {
  const runs = JobSearchRuns.in(scope.db);
  const [run, newest] = await Promise.all([runs.get(id), runs.latestDone()]);
  if (run.removal !== "asks" || run.status !== "done" || newest?.id !== run.id) refuse("conflict");
  try {
    await commit(
      scope.db,
      runs.change(run.id, ["done"], { status: "applying", removal: "yes" }),
      audited(scope, lead, "vacancies.removal-confirmed", run.id),
    );
  } catch (error) {
    if (JobSearchRuns.anotherRuns(error)) return { busy: true };
    throw error;
  }
  await continueRuns(scope, WHILE_WAITING);
}
