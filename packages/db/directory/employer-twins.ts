import { aliasedTable, and, eq, isNull, or, sql, type SQL } from "drizzle-orm";
import type { EmployerId, Instant } from "#kernel";
import type { Write } from "../connection.ts";
import { build, fieldsOf, named, silent } from "../statement.ts";
import { employerDistinctions, employerKeyings, employers, employerTwins } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

export interface TwinPair {
  oneId: EmployerId;
  otherId: EmployerId;
  /** 0 to 1000. */
  score: number;
}

/** The two ids of a pair in the order in which it is kept. */
const ordered = (one: EmployerId, other: EmployerId) =>
  one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };

const one = aliasedTable(employers, "one");
const other = aliasedTable(employers, "other");

/** Pairs of employers that might be one, and pairs of which somebody said that they are two. */
export class EmployerTwins {
  static in = (directory: DirectoryDb) => new EmployerTwins(directory);
  readonly #twins: SharedRows<typeof employerTwins>;
  readonly #distinctions: SharedRows<typeof employerDistinctions>;
  private constructor(directory: DirectoryDb) {
    this.#twins = new SharedRows(directory, employerTwins);
    this.#distinctions = new SharedRows(directory, employerDistinctions);
  }

  /** The pairs of these employers in place of those they had; they count as compared at these versions. */
  keep(
    compared: { id: EmployerId; version: number }[],
    pairs: { a: EmployerId; b: EmployerId; score: number }[],
  ): Write {
    const ids = JSON.stringify(compared.map(({ id, version }) => [id, version]));
    const among = sql`(SELECT json_extract(value, '$[0]') FROM json_each(${ids}))`;
    const rows = JSON.stringify(
      pairs.map(({ a, b, score }) => {
        const { oneId, otherId } = ordered(a, b);
        return [oneId, otherId, score];
      }),
    );
    return {
      statements: [
        silent(
          build
            .delete(employerTwins)
            .where(sql`${employerTwins.oneId} IN ${among} OR ${employerTwins.otherId} IN ${among}`),
        ),
        {
          sql: `INSERT OR REPLACE INTO employer_twins (one_id, other_id, score)
            SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)`,
          params: [rows],
          read: (row) => row as never,
        },
        silent(
          build
            .update(employerKeyings)
            .set({ comparedVersion: sql`${employerKeyings.version}` })
            .where(
              sql`(${employerKeyings.employerId}, ${employerKeyings.version}) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${ids}))`,
            ),
        ),
      ],
    };
  }

  /** Remembers that two employers are two. */
  distinguish = (a: EmployerId, b: EmployerId, saidAt: Instant): Write =>
    this.#distinctions.addUnlessThere({ ...ordered(a, b), saidBy: this.#distinctions.actingId, saidAt });

  #open(ownOnly: boolean): SQL {
    const own = (table: typeof one) => eq(table.vouchedBy, this.#twins.actingId);
    return and(
      isNull(one.mergedInto),
      isNull(other.mergedInto),
      ownOnly ? and(own(one), own(other)) : undefined,
      sql`NOT EXISTS (SELECT 1 FROM employer_distinctions d WHERE d.one_id = ${employerTwins.oneId} AND d.other_id = ${employerTwins.otherId})`,
    )!;
  }

  /** Pairs nobody has decided about, the likeliest first; with `ownOnly` those of which the acting county vouches for both. */
  page({ ownOnly, after, limit }: { ownOnly: boolean; after?: TwinPair; limit: number }): Promise<TwinPair[]> {
    const fields = { oneId: employerTwins.oneId, otherId: employerTwins.otherId, score: employerTwins.score };
    const behind =
      after &&
      sql`(-${employerTwins.score}, ${employerTwins.oneId}, ${employerTwins.otherId}) > (${-after.score}, ${after.oneId}, ${after.otherId})
        AND ${employerTwins.score} <= ${after.score}`;
    return this.#twins.read(
      fieldsOf(
        fields,
        build
          .select(named(fields))
          .from(employerTwins)
          .innerJoin(one, eq(one.id, employerTwins.oneId))
          .innerJoin(other, eq(other.id, employerTwins.otherId))
          .where(and(this.#open(ownOnly), behind))
          .orderBy(sql`${employerTwins.score} DESC`, sql`${employerTwins.oneId}`, sql`${employerTwins.otherId}`)
          .limit(limit),
      ),
    );
  }

  /** How many pairs nobody has decided about. */
  async count(ownOnly: boolean): Promise<number> {
    const fields = { number: sql<number>`count(*)` };
    const [row] = await this.#twins.read(
      fieldsOf(
        fields,
        build
          .select(named(fields))
          .from(employerTwins)
          .innerJoin(one, eq(one.id, employerTwins.oneId))
          .innerJoin(other, eq(other.id, employerTwins.otherId))
          .where(this.#open(ownOnly)),
      ),
    );
    return row?.number ?? 0;
  }

  /** With whom an employer was said to be two. */
  distinctFrom = (id: EmployerId) =>
    this.#distinctions.list({ where: or(eq(employerDistinctions.oneId, id), eq(employerDistinctions.otherId, id))! });
}
