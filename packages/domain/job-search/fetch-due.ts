import { commit, JobSearchRuns, JobSearchSettings, type JobSearchSetting } from "#db/repositories";
import { newId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { KEY } from "./change-settings.ts";
import { continueRuns } from "./continue-runs.ts";
import { fetchPages, type FetchFailure } from "./fetch-pages.ts";
import { nextNight, nextTry } from "./next-fetch.ts";
import { removalOf, stageRun } from "./stage-run.ts";

/** How long nobody else asks while one does. */
const CLAIM_SECONDS = 45 * 60;
const WHILE_ANOTHER_RUNS = 10 * 60;

/**
 * Asks a county's source when that is due, and takes over what it has. Only one asks at a time; what fails is tried again,
 * later each time, and takes nothing off. Where most of what is known is missing, somebody has to say that it is gone.
 */
export async function fetchDue(scope: Scope): Promise<void> {
  const settings = JobSearchSettings.in(scope.db);
  const now = scope.clock.now();
  const [[due]] = await commit(scope.db, settings.claimDue(now, now + CLAIM_SECONDS));
  if (!due || scope.tenant.status === "paused") return;
  if (await JobSearchRuns.in(scope.db).applying()) {
    await commit(scope.db, settings.change({ dueAt: now + WHILE_ANOTHER_RUNS }));
    return;
  }
  const result = await asked(scope, due);
  await ("failure" in result ? noteFailure(scope, due, result) : takeOver(scope, result));
}

async function asked(scope: Scope, { address, sealedKey }: JobSearchSetting) {
  const key = sealedKey && (await scope.signer.unseal(KEY, sealedKey).catch(() => undefined));
  return key === undefined ? ({ failure: "key" } as const) : fetchPages(scope.outside, address, key);
}

type Failure = Omit<FetchFailure, "failure"> & { failure: FetchFailure["failure"] | "key" };

async function noteFailure(scope: Scope, { failures }: JobSearchSetting, { failure, detail }: Failure): Promise<void> {
  const now = scope.clock.now();
  const { slug } = scope.tenant;
  // A refused key does not get better by asking again.
  const isFinal = failure === "refused" || failure === "key";
  await commit(
    scope.db,
    JobSearchRuns.in(scope.db).add({
      ...{ id: newId("jsr"), origin: "fetch", status: "failed", failure, failureDetail: detail ?? null },
      createdAt: now,
      finishedAt: now,
    }),
    JobSearchSettings.in(scope.db).change({
      failures: failures + 1,
      dueAt: isFinal ? nextNight(slug, now) : nextTry(slug, now, failures + 1),
    }),
  );
}

async function takeOver(scope: Scope, page: Parameters<typeof stageRun>[2]): Promise<void> {
  const settings = JobSearchSettings.in(scope.db);
  const runs = JobSearchRuns.in(scope.db);
  const now = scope.clock.now();
  const run = await stageRun(scope, { origin: "fetch", fileName: "", createdBy: null }, page);
  const { removal } = await removalOf(scope, run);
  try {
    await commit(
      scope.db,
      runs.change(run.id, ["staged"], { status: "applying", removal }),
      settings.change({ failures: 0, dueAt: nextNight(scope.tenant.slug, now) }),
      audited(scope, "system", "vacancies.fetched", run.id, { rows: run.rowCount }),
    );
  } catch (error) {
    if (!JobSearchRuns.anotherRuns(error)) throw error;
    await commit(
      scope.db,
      runs.change(run.id, ["staged"], { status: "discarded", finishedAt: now }),
      settings.change({ dueAt: now + WHILE_ANOTHER_RUNS }),
    );
    return;
  }
  await continueRuns(scope);
}
