import { and, eq, gt, isNull, lt, or, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { members, signIns } from "../tables/index.ts";
import { Rows } from "../tenant/rows.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";

export interface SignInRequest {
  id: Id<"sgn">;
  mail: string;
  tokenHash: string;
  codeHash: string;
  now: Instant;
  expiresAt: Instant;
  /** At most `most` requests of one member since `since`. */
  since: Instant;
  most: number;
}

/** Links and codes that were mailed to let somebody in, each good for one use. */
export class SignIns {
  static in = (db: TenantDb) => new SignIns(db);
  readonly #rows: Rows<typeof signIns>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, signIns);
  }

  /** Adds a request where the address belongs to the team and has not asked too often; the same statement either way. */
  request({ id, mail, tokenHash, codeHash, now, expiresAt, since, most }: SignInRequest) {
    const earlier = sql`SELECT count(*) FROM ${signIns} AS earlier WHERE earlier.tenant_id = ${this.#rows.tenantId} AND earlier.member_id = ${members.id} AND earlier.created_at > ${since}`;
    return this.#rows.addFrom(
      { id, memberId: sql`${members.id}`, tokenHash, codeHash, attempts: 0, createdAt: now, expiresAt, usedAt: null },
      sql`FROM ${members} WHERE ${members.tenantId} = ${this.#rows.tenantId} AND ${members.mail} = ${mail} AND ${members.status} <> 'left' AND (${earlier}) < ${most}`,
    );
  }

  /** A condition for other writes of the same batch: the request was added. */
  has = (id: Id<"sgn">): SQL =>
    sql`EXISTS (SELECT 1 FROM sign_ins r WHERE r.tenant_id = ${this.#rows.tenantId} AND r.id = ${id})`;

  /**
   * Counts one attempt against each open request and uses up the one whose code was right, in one statement, so that
   * attempts made at the same moment are all counted. Answers with the requests that were still open.
   */
  tryCode(tries: { id: Id<"sgn">; codeHash: string }[], now: Instant, mostAttempts: number) {
    const right = or(...tries.map(({ id, codeHash }) => and(eq(signIns.id, id), eq(signIns.codeHash, codeHash))));
    return this.#rows.changeWhere(
      and(or(...tries.map(({ id }) => eq(signIns.id, id))), this.#open(now), lt(signIns.attempts, mostAttempts)),
      { attempts: sql`${signIns.attempts} + 1`, usedAt: sql`CASE WHEN ${right} THEN ${now} END` },
    );
  }

  /** Uses up the request of this link; changes nothing when it was used or is too old. */
  useLink = (tokenHash: string, now: Instant) =>
    this.#rows.changeWhere(and(eq(signIns.tokenHash, tokenHash), this.#open(now)), { usedAt: now });

  findByLink = (tokenHash: string) => this.#rows.first({ where: eq(signIns.tokenHash, tokenHash) });

  /** Links of somebody whose place in the team changed open nothing any more. */
  endAllOf = (memberId: Id<"mem">) => this.#rows.removeWhere(eq(signIns.memberId, memberId));
  removeBefore = (before: Instant) => this.#rows.removeWhere(lt(signIns.createdAt, before));

  #open = (now: Instant) => and(isNull(signIns.usedAt), gt(signIns.expiresAt, now));
}
