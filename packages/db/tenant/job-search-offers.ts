import { and, asc, count, eq, gt, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Write } from "../connection.ts";
import { silent, build, type Row } from "../statement.ts";
import { jobSearchEntries, jobSearchOffers, municipalities, openings } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type JobSearchOffer = Row<typeof jobSearchOffers>;
type Seen = Pick<
  New<typeof jobSearchOffers>,
  "ref" | "firmKey" | "content" | "contentHash" | "modifiedAt" | "writtenHash" | "isDetached" | "goneAt"
>;

/** What the source last said of each vacancy of a county, and which opening came of it. */
export class JobSearchOffers {
  static in = (db: TenantDb) => new JobSearchOffers(db);
  readonly #rows: Rows<typeof jobSearchOffers>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, jobSearchOffers);
  }

  among = (refs: string[]) =>
    this.#rows.list({ where: sql`${jobSearchOffers.ref} IN (SELECT value FROM json_each(${JSON.stringify(refs)}))` });

  /** What the source still has of a firm. */
  ofFirm = (firmKey: string, limit: number) =>
    this.#rows.list({ where: and(eq(jobSearchOffers.firmKey, firmKey), isNull(jobSearchOffers.goneAt)), limit });

  /** Remembers vacancies, and ties each to the opening of its reference number. */
  remember(fresh: (Seen & { id: Id<"jso"> })[], known: (Seen & { id: Id<"jso"> })[]): Write[] {
    const refs = JSON.stringify([...fresh, ...known].map(({ ref }) => ref));
    const opening = sql`(SELECT ${openings.id} FROM ${openings} WHERE ${openings.managedBy} = ${this.#rows.tenantId} AND ${openings.source} = 'job-search' AND ${openings.sourceRef} = ${jobSearchOffers.ref})`;
    return [
      this.#rows.addAll(fresh),
      this.#rows.changeEach(known, [
        "firmKey",
        "content",
        "contentHash",
        "modifiedAt",
        "writtenHash",
        "isDetached",
        "goneAt",
      ]),
      this.#rows.changeAll(sql`${jobSearchOffers.ref} IN (SELECT value FROM json_each(${refs}))`, {
        openingId: opening as unknown as Patch<typeof jobSearchOffers>["openingId"],
      }),
    ];
  }

  /** What is known and not gone, and stands in no row of a run. */
  #missing = (runId: Id<"jsr">) =>
    and(
      isNull(jobSearchOffers.goneAt),
      sql`NOT EXISTS (SELECT 1 FROM ${jobSearchEntries} WHERE ${jobSearchEntries.tenantId} = ${this.#rows.tenantId} AND ${jobSearchEntries.runId} = ${runId} AND ${jobSearchEntries.ref} = ${jobSearchOffers.ref})`,
    );

  missing = (runId: Id<"jsr">, { after = "", limit }: { after?: string; limit: number }) =>
    this.#rows.select(
      {
        id: jobSearchOffers.id,
        ref: jobSearchOffers.ref,
        openingId: jobSearchOffers.openingId,
        writtenHash: jobSearchOffers.writtenHash,
        isDetached: jobSearchOffers.isDetached,
        title: sql<string | null>`${jobSearchOffers.content} ->> '$.title'`,
        firm: sql<string | null>`${jobSearchOffers.content} ->> '$.firm'`,
      },
      {
        where: and(this.#missing(runId), gt(jobSearchOffers.id, after as Id<"jso">)),
        orderBy: [asc(jobSearchOffers.id)],
        limit,
      },
    );

  /** How many vacancies are known and not gone, and how many of them a run does not have, with and without an opening. */
  async countMissing(runId: Id<"jsr">) {
    const [[known], [missing]] = await Promise.all([
      this.#rows.select({ number: count() }, { where: isNull(jobSearchOffers.goneAt) }),
      this.#rows.select({ number: count(), open: count(jobSearchOffers.openingId) }, { where: this.#missing(runId) }),
    ]);
    return { known: known?.number ?? 0, missing: missing?.number ?? 0, open: missing?.open ?? 0 };
  }

  gone = (ids: Id<"jso">[], at: Instant): Write =>
    this.#rows.changeAll(sql`${jobSearchOffers.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`, {
      goneAt: at,
    });

  detach = (ids: Id<"jso">[]): Write =>
    this.#rows.changeAll(sql`${jobSearchOffers.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`, {
      isDetached: true,
    });

  /** How many openings the source stands behind, and how many of them somebody has edited here. */
  async counts() {
    const [row] = await this.#rows.select(
      {
        open: sql<number>`coalesce(sum(${openings.status} = 'published'), 0)`,
        detached: sql<number>`coalesce(sum(${openings.status} = 'published' AND ${jobSearchOffers.isDetached}), 0)`,
      },
      { joins: [{ table: openings, on: eq(openings.id, jobSearchOffers.openingId) }] },
    );
    return row ?? { open: 0, detached: 0 };
  }

  /** Openings that somebody has edited here, and whether the source still has them. */
  detached = (limit: number) =>
    this.#rows.select(
      {
        openingId: openings.id,
        title: openings.title,
        place: municipalities.name,
        ref: jobSearchOffers.ref,
        goneAt: jobSearchOffers.goneAt,
      },
      {
        joins: [
          { table: openings, on: eq(openings.id, jobSearchOffers.openingId) },
          { table: municipalities, on: eq(municipalities.ags, openings.municipalityAgs) },
        ],
        where: and(eq(jobSearchOffers.isDetached, true), eq(openings.status, "published")),
        orderBy: [asc(openings.title), asc(openings.id)],
        limit,
      },
    );

  /** Forgets what the source said of vacancies that have been gone since before `instant`. */
  forgetGone = (instant: Instant): Write<never> => ({
    statements: [
      silent(
        build
          .update(jobSearchOffers)
          .set({ content: null })
          .where(
            and(
              eq(jobSearchOffers.tenantId, this.#rows.tenantId),
              isNotNull(jobSearchOffers.content),
              lt(jobSearchOffers.goneAt, instant),
            ),
          ),
      ),
    ],
  });
}
