import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Id } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { jobSearchEntries, jobSearchRuns, type offerVerdicts } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type JobSearchEntry = Row<typeof jobSearchEntries>;
export type OfferVerdict = (typeof offerVerdicts)[number];

/** The rows of a county's files and fetches of vacancies. */
export class JobSearchEntries {
  static in = (db: TenantDb) => new JobSearchEntries(db);
  readonly #rows: Rows<typeof jobSearchEntries>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, jobSearchEntries);
  }

  add = (rows: New<typeof jobSearchEntries>[]): Write => this.#rows.addAll(rows);

  /** The rows behind `after`, those of one verdict where one is given. */
  page = (runId: string, { verdict, after = 0, limit }: { verdict?: OfferVerdict; after?: number; limit: number }) =>
    this.#rows.list({
      where: and(
        eq(jobSearchEntries.runId, runId as Id<"jsr">),
        verdict && eq(jobSearchEntries.verdict, verdict),
        gt(jobSearchEntries.number, after),
      ),
      orderBy: [asc(jobSearchEntries.number)],
      limit,
    });

  counts = (runId: string) =>
    this.#rows.select(
      { verdict: jobSearchEntries.verdict, number: sql<number>`count(*)` },
      { where: eq(jobSearchEntries.runId, runId as Id<"jsr">), groupBy: [jobSearchEntries.verdict] },
    );

  /** Rows of runs that wait to be confirmed, of one firm. */
  stagedOfFirm = (firmKey: string, limit: number) =>
    this.#rows.list({
      where: and(
        eq(jobSearchEntries.firmKey, firmKey),
        sql`EXISTS (SELECT 1 FROM ${jobSearchRuns} WHERE ${jobSearchRuns.tenantId} = ${this.#rows.tenantId} AND ${jobSearchRuns.id} = ${jobSearchEntries.runId} AND ${jobSearchRuns.status} = 'staged')`,
      ),
      limit,
    });

  judge = (rows: Pick<JobSearchEntry, "id" | "verdict">[]): Write => this.#rows.changeEach(rows, ["verdict"]);

  /** Forgets the rows of a run that was put away; of any other run it forgets nothing. */
  removeOfDiscarded = (runId: Id<"jsr">): Write =>
    this.#rows.removeAll(
      and(
        eq(jobSearchEntries.runId, runId),
        sql`EXISTS (SELECT 1 FROM ${jobSearchRuns} WHERE ${jobSearchRuns.tenantId} = ${this.#rows.tenantId} AND ${jobSearchRuns.id} = ${runId} AND ${jobSearchRuns.status} = 'discarded')`,
      ),
    );

  /** Forgets what runs have read. */
  removeOf = (runIds: Id<"jsr">[]): Write => this.#rows.removeAll(inArray(jobSearchEntries.runId, runIds));
}
