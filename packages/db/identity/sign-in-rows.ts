import { and, eq, gt, isNull, lt, or, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Row } from "../statement.ts";
import type { deskSignIns, signIns } from "../tables/index.ts";
import { Rows, type Patch } from "../tenant/rows.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";

type SignInTable = typeof signIns | typeof deskSignIns;

export interface SignInRequest {
  id: Id<"sgn">;
  mail: string;
  tokenHash: string;
  codeHash: string;
  now: Instant;
  expiresAt: Instant;
  /** At most `most` requests of one subject since `since`. */
  since: Instant;
  most: number;
}

/** Links and codes that were mailed to let somebody in, each good for one use. Whom they let in is the subclass's word. */
export abstract class SignInRows<T extends SignInTable> {
  protected readonly rows: Rows<T>;
  readonly #table: T;
  protected constructor(db: TenantDb, table: T) {
    this.rows = new Rows(db, table);
    this.#table = table;
  }

  /** A condition on the row `earlier`: it is the subject's. */
  protected abstract asks(subject: SQL): SQL;

  /** Adds a request where `from` finds one whose address this is and who has not asked too often; the same statement either way. */
  protected requested(
    { id, tokenHash, codeHash, now, expiresAt, since, most }: SignInRequest,
    subject: SQL,
    from: SQL,
  ) {
    const earlier = sql`SELECT count(*) FROM ${this.#table} AS earlier WHERE earlier.tenant_id = ${this.rows.tenantId} AND ${this.asks(subject)} AND earlier.created_at > ${since}`;
    return this.rows.addFrom(
      { id, subject, tokenHash, codeHash, attempts: 0, createdAt: now, expiresAt, usedAt: null } as never,
      sql`${from} AND (${earlier}) < ${most}`,
    );
  }

  /** A condition for other writes of the same batch: the request was added. */
  has = (id: Id<"sgn">): SQL =>
    sql`EXISTS (SELECT 1 FROM ${this.#table} AS r WHERE r.tenant_id = ${this.rows.tenantId} AND r.id = ${id})`;

  /**
   * Counts one attempt against each open request and uses up the one whose code was right, in one statement, so that
   * attempts made at the same moment are all counted. Answers with the requests that were still open.
   */
  tryCode(tries: { id: Id<"sgn">; codeHash: string }[], now: Instant, mostAttempts: number) {
    const { id: ids, codeHash: hashes, attempts } = this.#table;
    const right = or(...tries.map(({ id, codeHash }) => and(eq(ids, id), eq(hashes, codeHash))));
    return this.rows.changeWhere(
      and(or(...tries.map(({ id }) => eq(ids, id))), this.#open(now), lt(attempts, mostAttempts)),
      { attempts: sql`${attempts} + 1`, usedAt: sql`CASE WHEN ${right} THEN ${now} END` } as Patch<T>,
    );
  }

  /** Uses up the request of this link; changes nothing when it was used or is too old. */
  useLink = (tokenHash: string, now: Instant) =>
    this.rows.changeWhere(and(eq(this.#table.tokenHash, tokenHash), this.#open(now)), {
      usedAt: now,
    } as object as Patch<T>);

  findByLink = (tokenHash: string): Promise<Row<T> | undefined> =>
    this.rows.first({ where: eq(this.#table.tokenHash, tokenHash) });

  /** Links of somebody who may no longer come in open nothing any more. */
  endAllOf = (subject: string) => this.rows.removeWhere(eq(this.#table.subject, subject as never));
  removeBefore = (before: Instant) => this.rows.removeWhere(lt(this.#table.createdAt, before));

  #open = (now: Instant) => and(isNull(this.#table.usedAt), gt(this.#table.expiresAt, now));
}
