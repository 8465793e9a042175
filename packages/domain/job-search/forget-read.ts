import { commit, JobSearchEntries, JobSearchOffers, JobSearchRuns } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { secondsOf } from "../retention/periods.ts";

const AT_ONE_GO = 50;

/** Forgets the rows of runs, and what was said of vacancies that are gone, when their time is over. */
export async function forgetRead(scope: Scope): Promise<void> {
  const before = scope.clock.now() - secondsOf("import");
  const runs = JobSearchRuns.in(scope.db);
  const old = await runs.idleBefore(before, AT_ONE_GO);
  await commit(scope.db, JobSearchOffers.in(scope.db).forgetGone(before));
  for (const { id, status } of old)
    await commit(
      scope.db,
      JobSearchEntries.in(scope.db).removeOf([id]),
      runs.change(id, [status], status === "staged" ? { status: "discarded", removal: "no" } : { removal: "no" }),
    );
}
