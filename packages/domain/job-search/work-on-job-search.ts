import type { Scope } from "../scope.ts";
import { continueRuns } from "./continue-runs.ts";
import { fetchDue } from "./fetch-due.ts";

/** Goes on with what a county takes over from the job search, and asks the source where that is due. */
export async function workOnJobSearch(scope: Scope): Promise<void> {
  await continueRuns(scope);
  await fetchDue(scope);
}
