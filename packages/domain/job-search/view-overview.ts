import { JobSearchFirms, JobSearchOffers, JobSearchRuns } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { viewSettings } from "./view-settings.ts";

const SHOWN = 10;

/** For the team: what came of the job search, what waits to be decided, and the last runs. One round trip. */
export async function viewOverview(scope: Scope, reader: Reader) {
  const offers = JobSearchOffers.in(scope.db);
  const [settings, counts, firms, runs, detached] = await Promise.all([
    viewSettings(scope, reader),
    offers.counts(),
    JobSearchFirms.in(scope.db).counts(),
    JobSearchRuns.in(scope.db).latest(SHOWN),
    offers.detached(50),
  ]);
  const decided = Object.fromEntries(firms.map(({ decision, number }) => [decision, number]));
  return { settings, counts, undecided: decided.open ?? 0, runs, detached };
}
export type Overview = Awaited<ReturnType<typeof viewOverview>>;
