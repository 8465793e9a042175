import { asc, desc, gt, lt } from "drizzle-orm";
import { newId, type Instant } from "#kernel";
import { auditLog } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { ChainedWrite, linked } from "./chain.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type AuditEntry = Row<typeof auditLog>;

/** Who did what and when; append-only and hash-chained per tenant. */
export class AuditLog {
  static in = (db: TenantDb) => new AuditLog(db);
  readonly #db: TenantDb;
  readonly #rows: Rows<typeof auditLog>;
  private constructor(db: TenantDb) {
    this.#db = db;
    this.#rows = new Rows(db, auditLog);
  }

  append(entry: {
    at: Instant;
    actor: string;
    action: string;
    subject: string;
    detail?: Record<string, string | number>;
  }) {
    return new ChainedWrite(this.#db, auditLog, { id: newId("aud"), detail: {}, ...entry });
  }

  /** The newest entries first, before entry number `before`. */
  list(before = Number.MAX_SAFE_INTEGER, limit = 50) {
    return this.#rows.list({ where: lt(auditLog.sequence, before), orderBy: [desc(auditLog.sequence)], limit });
  }

  /** The entries after number `after`, in the order in which they were made. */
  from(after: number, limit: number) {
    return this.#rows.list({ where: gt(auditLog.sequence, after), orderBy: [asc(auditLog.sequence)], limit });
  }

  /** The first of these entries, in order, that does not follow from the one before it; `head` stands before them all. */
  async firstBroken(entries: AuditEntry[], head: AuditEntry | undefined): Promise<AuditEntry | undefined> {
    let before = head;
    for (const entry of entries) {
      const { tenantId, sequence, previousHash, hash, ...said } = entry;
      const should = await linked(said, tenantId, before);
      if (should.sequence !== sequence || should.previousHash !== previousHash || should.hash !== hash) return entry;
      before = entry;
    }
    return undefined;
  }
}
