import {
  commit,
  ImportedOpenings,
  JobSearchEntries,
  JobSearchOffers,
  JobSearchRuns,
  type JobSearchRun,
} from "#db/repositories";
import { newId, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { writtenHash } from "./opening-of.ts";

const A_BLOCK = 100;

/**
 * Takes the next of what a run does not have off the sites; says whether there was any. An opening that somebody has edited
 * here stays, and the team sees that the source has it no more.
 */
export async function closeMissing(scope: Scope, run: JobSearchRun, after: number): Promise<boolean> {
  const offers = JobSearchOffers.in(scope.db);
  const [missing, counts] = await Promise.all([
    offers.missing(run.id, { limit: A_BLOCK }),
    JobSearchEntries.in(scope.db).counts(run.id),
  ]);
  // Rows that have been cleared away would make everything look as if it were gone.
  if (counts.reduce((sum, { number }) => sum + number, 0) !== run.rowCount) refuse("conflict");
  if (missing.length === 0) return false;
  const openings = await ImportedOpenings.in(scope.directory).byIds(
    missing.flatMap(({ openingId }) => openingId ?? []),
  );
  const written = new Map(missing.map(({ openingId, writtenHash: hash }) => [openingId, hash]));
  const edited = await Promise.all(openings.map(async (one) => (await writtenHash(one)) !== written.get(one.id)));
  const withdrawn = openings.filter((one, at) => !edited[at] && one.status !== "closed").map(({ id }) => id);
  const detached = new Set(openings.filter((_, at) => edited[at]).map(({ id }) => id));
  const now = scope.clock.now();
  const runs = JobSearchRuns.in(scope.db);
  await commit(
    scope.db,
    runs.block({ id: newId("jsb"), runId: run.id, firstNumber: after + 1, lastNumber: after + 1, appliedAt: now }),
    ImportedOpenings.in(scope.directory).withdraw(withdrawn, now),
    offers.gone(
      missing.map(({ id }) => id),
      now,
    ),
    offers.detach(missing.filter(({ openingId }) => openingId && detached.has(openingId)).map(({ id }) => id)),
    runs.count(run.id, { removed: withdrawn.length }),
    ...(withdrawn.length > 0
      ? [audited(scope, "system", "vacancies.taken-over", run.id, { removed: withdrawn.length })]
      : []),
  );
  return true;
}
