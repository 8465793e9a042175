import { and, desc, eq, inArray, lt, notInArray, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { refusedBecause, violatedConstraint, type Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { jobSearchBlocks, jobSearchRuns } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type JobSearchRun = Row<typeof jobSearchRuns>;
type RunStatus = JobSearchRun["status"];

/** Files and fetches of vacancies, and the blocks of them that were taken over. */
export class JobSearchRuns {
  static in = (db: TenantDb) => new JobSearchRuns(db);
  readonly #rows: Rows<typeof jobSearchRuns>;
  readonly #blocks: Rows<typeof jobSearchBlocks>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, jobSearchRuns);
    this.#blocks = new Rows(db, jobSearchBlocks);
  }

  add = (row: New<typeof jobSearchRuns>) => this.#rows.add(row);
  get = (id: string) => this.#rows.get(id);

  /** Changes a run that is in one of these states; answers with nothing where it has moved on. */
  change = (id: string, from: RunStatus[], patch: Patch<typeof jobSearchRuns>) =>
    this.#rows.change(id, patch, inArray(jobSearchRuns.status, from));

  /** The same, and wakes the queue for what there is to take over. */
  changeAndWake = (id: string, from: RunStatus[], patch: Patch<typeof jobSearchRuns>): Write<JobSearchRun> => ({
    ...this.change(id, from, patch),
    rings: "import",
  });

  /** Adds to what a run has done; `asks` is answered by it. */
  count = (id: string, { added = 0, changed = 0, back = 0, removed = 0 }) =>
    this.#rows.change(id, {
      added: sql`${jobSearchRuns.added} + ${added}`,
      changed: sql`${jobSearchRuns.changed} + ${changed}`,
      back: sql`${jobSearchRuns.back} + ${back}`,
      removed: sql`${jobSearchRuns.removed} + ${removed}`,
    });

  applying = () => this.#rows.first({ where: eq(jobSearchRuns.status, "applying") });

  /** The newest first. */
  latest = (limit: number) =>
    this.#rows.list({
      where: notInArray(jobSearchRuns.status, ["discarded"]),
      orderBy: [desc(jobSearchRuns.createdAt), desc(jobSearchRuns.id)],
      limit,
    });

  /** The newest run of a county that has got so far that its vacancies are what is known. */
  latestDone = async () =>
    (
      await this.#rows.list({
        where: eq(jobSearchRuns.status, "done"),
        orderBy: [desc(jobSearchRuns.finishedAt), desc(jobSearchRuns.id)],
        limit: 1,
      })
    )[0];

  /** Runs from before `instant` that still have their rows and are not going on. */
  idleBefore = (instant: Instant, limit: number) =>
    this.#rows.list({
      where: and(
        lt(jobSearchRuns.createdAt, instant),
        notInArray(jobSearchRuns.status, ["applying"]),
        sql`EXISTS (SELECT 1 FROM job_search_entries e WHERE e.tenant_id = ${this.#rows.tenantId} AND e.run_id = ${jobSearchRuns.id})`,
      ),
      limit,
    });

  /** The number of the last row that was taken over. */
  async appliedTo(runId: string): Promise<number> {
    const [row] = await this.#blocks.select(
      { last: sql<number | null>`max(${jobSearchBlocks.lastNumber})` },
      { where: eq(jobSearchBlocks.runId, runId as Id<"jsr">) },
    );
    return row?.last ?? 0;
  }

  /** The key of a block; the second one for the same first row is refused, and its batch. */
  block = (row: New<typeof jobSearchBlocks>) => this.#blocks.add(row);

  /** Whether a block was refused because it has happened, or because the run is over. */
  static blockRefused = (error: unknown): boolean =>
    (violatedConstraint(error)?.includes("job_search_blocks") ?? false) ||
    refusedBecause(error, "a run that is not running takes nothing over");

  /** Whether a run could not begin because another one is going on. */
  static anotherRuns = (error: unknown): boolean =>
    violatedConstraint(error)?.includes("job_search_runs.tenant_id") ?? false;
}
