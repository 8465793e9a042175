import { aliasedTable, and, desc, eq, inArray, isNull, ne, or, sql, type SQL } from "drizzle-orm";
import type { EmployerId, Id, Instant } from "#kernel";
import { refusedBecause, type Write } from "../connection.ts";
import { build, fieldsOf, named, rowsOf } from "../statement.ts";
import { employerMergeMoves, employerMerges, employers, openings, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import type { EmployerPatch } from "./employers.ts";
import { SharedRows } from "./shared-rows.ts";

/** Two present records and the versions of them that somebody has before their eyes. */
export interface MergePair {
  survivor: { id: EmployerId; version: number };
  merged: { id: EmployerId; version: number };
}

const survivor = aliasedTable(employers, "survivor");
const merged = aliasedTable(employers, "merged");
const voucher = aliasedTable(tenants, "voucher");
const formerly = aliasedTable(tenants, "formerly");
const merger = aliasedTable(tenants, "merger");

const shown = {
  id: employerMerges.id,
  survivorId: employerMerges.survivorId,
  mergedId: employerMerges.mergedId,
  survivorVersion: employerMerges.survivorVersion,
  mergedAt: employerMerges.mergedAt,
  undoneAt: employerMerges.undoneAt,
  survivor: survivor.name,
  merged: merged.name,
  survivorVouchedBy: survivor.vouchedBy,
  mergedVouchedBy: merged.vouchedBy,
  survivorCounty: voucher.shortName,
  mergedCounty: formerly.shortName,
  by: merger.shortName,
};

/** Records that became part of another one, and what went along. */
export class Merges {
  static in = (directory: DirectoryDb) => new Merges(directory);
  readonly #rows: SharedRows<typeof employerMerges>;
  readonly #employers: SharedRows<typeof employers>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employerMerges);
    this.#employers = new SharedRows(directory, employers, { publishes: "directory", rings: "search" });
  }

  /** Who vouches for a record may merge it, and the agency any: an employer's id while that is so, or else nothing. */
  #allowed = ({ id, version }: MergePair["merged"], more: SQL): SQL =>
    sql`(SELECT e.id FROM employers e WHERE e.id = ${id} AND e.version = ${version} AND ${more} AND (e.vouched_by = ${this.#rows.actingId}
      OR EXISTS (SELECT 1 FROM tenants a WHERE a.id = ${this.#rows.actingId} AND a.kind = 'agency')))`;

  /**
   * Makes one record of two, both at these versions; the schema takes along what belongs to the one that goes. Where one of them is no longer as it was read, or the acting county may
   * not, a column comes out empty and the schema refuses the whole batch (`Merges.overtaken`).
   */
  merge(id: Id<"mrg">, pair: MergePair, values: EmployerPatch, at: Instant): Write[] {
    const { survivor: stays, merged: goes } = pair;
    const present = sql`e.merged_into IS NULL`;
    const guarded = build
      .insert(employerMerges)
      .values({
        id,
        survivorId: this.#allowed(stays, present) as never,
        mergedId: this.#allowed(goes, present) as never,
        survivorVersion: stays.version,
        mergedVersion: goes.version,
        mergedBy: this.#rows.actingId,
        mergedAt: at,
      })
      .returning();
    return [
      { statements: [rowsOf(employerMerges, guarded)] },
      this.#employers.changeWhere(eq(employers.id, goes.id), {
        mergedInto: stays.id,
        version: goes.version + 1,
        updatedAt: at,
      }),
      this.#employers.changeWhere(eq(employers.id, stays.id), { ...values, version: stays.version + 1, updatedAt: at }),
    ];
  }

  /** Makes two records of one again; refused like a merge. */
  undo(id: Id<"mrg">, pair: MergePair, values: EmployerPatch, at: Instant): Write[] {
    const { survivor: stays, merged: goes } = pair;
    const both = sql`${this.#allowed(stays, sql`e.merged_into IS NULL`)} IS NOT NULL
      AND ${this.#allowed(goes, sql`e.merged_into = ${stays.id}`)} IS NOT NULL`;
    return [
      this.#rows.changeWhere(eq(employerMerges.id, id), {
        undoneAt: at,
        undoneBy: sql`CASE WHEN ${both} THEN ${this.#rows.actingId} END` as never,
      }),
      this.#employers.changeWhere(eq(employers.id, stays.id), { ...values, version: stays.version + 1, updatedAt: at }),
      this.#employers.changeWhere(eq(employers.id, goes.id), {
        mergedInto: null,
        version: goes.version + 1,
        updatedAt: at,
      }),
    ];
  }

  /** Whether a merge or its undoing came too late: one of the records has changed, or somebody else was faster. */
  static overtaken = (error: unknown): boolean =>
    [
      "NOT NULL constraint failed: employer_merges",
      "CHECK constraint failed: (undone_at",
      "a merge is undone once",
    ].some((text) => refusedBecause(error, text));

  async find(id: string) {
    const [row] = await this.#list(eq(employerMerges.id, id as Id<"mrg">), 1);
    return row;
  }

  /** What an employer took in and still has, the last first. */
  into = (employerId: string) =>
    this.#list(and(eq(employerMerges.survivorId, employerId as EmployerId), isNull(employerMerges.undoneAt)), 50);

  /** Merges of records the acting county vouches for, or that it has words of its own for; all of them for the agency. */
  concerning = (
    { everything, since = 0, after }: { everything: boolean; since?: Instant; after?: { at: Instant; id: string } },
    limit: number,
  ) =>
    this.#list(
      and(
        sql`max(${employerMerges.mergedAt}, coalesce(${employerMerges.undoneAt}, 0)) >= ${since}`,
        after && sql`(${employerMerges.mergedAt}, ${employerMerges.id}) < (${after.at}, ${after.id})`,
        everything ? undefined : this.#concerned(),
      ),
      limit,
    );

  #concerned = () =>
    or(
      eq(survivor.vouchedBy, this.#rows.actingId),
      eq(merged.vouchedBy, this.#rows.actingId),
      inArray(
        employerMerges.id,
        build
          .select({ id: employerMergeMoves.mergeId })
          .from(employerMergeMoves)
          .where(eq(employerMergeMoves.owner, this.#rows.actingId)),
      ),
    );

  /** What a merge took along, counted by kind; of counties' own rows only the acting county's. */
  moved = (id: string) => {
    const fields = { kind: employerMergeMoves.kind, number: sql<number>`count(*)` };
    return this.#rows.read(
      fieldsOf(
        fields,
        build
          .select(named(fields))
          .from(employerMergeMoves)
          .where(
            and(
              eq(employerMergeMoves.mergeId, id as Id<"mrg">),
              inArray(employerMergeMoves.owner, ["", this.#rows.actingId]),
            ),
          )
          .groupBy(employerMergeMoves.kind),
      ),
    );
  };

  /** Openings that came along and openings the survivor got since, and whether each changed since; drafts of others are left out. */
  openingsOf = (id: string) => {
    const fields = {
      id: openings.id,
      title: openings.title,
      came: sql<number>`m.row_id IS NOT NULL`,
      changed: sql<number>`${openings.updatedAt} > ${employerMerges.mergedAt}`,
    };
    return this.#rows.read(
      fieldsOf(
        fields,
        build
          .select(named(fields))
          .from(employerMerges)
          .innerJoin(openings, eq(openings.employerId, employerMerges.survivorId))
          .leftJoin(
            sql`${employerMergeMoves} AS m`,
            sql`m.merge_id = ${employerMerges.id} AND m.kind = 'opening' AND m.row_id = ${openings.id}`,
          )
          .where(
            and(
              eq(employerMerges.id, id as Id<"mrg">),
              sql`(m.row_id IS NOT NULL OR ${openings.createdAt} >= ${employerMerges.mergedAt})`,
              or(ne(openings.status, "draft"), eq(openings.managedBy, this.#rows.actingId)),
            ),
          )
          .orderBy(openings.title, openings.id)
          .limit(100),
      ),
    );
  };

  /** Where the record of this address went, by its address or id there: the end of the chain it is part of. */
  async successorOf(slugOrId: string): Promise<{ id: EmployerId; slug: string } | undefined> {
    const [row] = await this.#rows.read({
      sql: `WITH RECURSIVE chain (id, merged_into, step) AS (
          SELECT id, merged_into, 0 FROM employers WHERE (slug = ?1 OR id = ?1) AND merged_into IS NOT NULL
          UNION ALL SELECT e.id, e.merged_into, chain.step + 1 FROM chain JOIN employers e ON e.id = chain.merged_into WHERE chain.step < 20
        ) SELECT e.id, e.slug FROM chain JOIN employers e ON e.id = chain.id WHERE chain.merged_into IS NULL LIMIT 1`,
      params: [slugOrId],
      read: (found) => found as unknown as { id: EmployerId; slug: string },
    });
    return row;
  }

  #list(where: SQL | undefined, limit: number) {
    return this.#rows.read(
      fieldsOf(
        shown,
        build
          .select(named(shown))
          .from(employerMerges)
          .innerJoin(survivor, eq(survivor.id, employerMerges.survivorId))
          .innerJoin(merged, eq(merged.id, employerMerges.mergedId))
          .innerJoin(voucher, eq(voucher.id, survivor.vouchedBy))
          .innerJoin(formerly, eq(formerly.id, merged.vouchedBy))
          .innerJoin(merger, eq(merger.id, employerMerges.mergedBy))
          .where(where)
          .orderBy(desc(employerMerges.mergedAt), desc(employerMerges.id))
          .limit(limit),
      ),
    );
  }
}
export type MergeView = NonNullable<Awaited<ReturnType<Merges["find"]>>>;
