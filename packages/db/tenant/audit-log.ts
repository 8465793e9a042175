import { desc, lt } from "drizzle-orm";
import { newId, type Instant } from "#kernel";
import { auditLog } from "../tables/index.ts";
import { ChainedWrite } from "./chain.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** Who did what and when; append-only and hash-chained per tenant. */
export class AuditLog {
  static in = (db: TenantDb) => new AuditLog(db);
  readonly #db: TenantDb;
  readonly #rows: Rows<typeof auditLog>;
  private constructor(db: TenantDb) {
    this.#db = db;
    this.#rows = new Rows(db, auditLog);
  }

  append(entry: { at: Instant; actor: string; action: string; subject: string; detail?: Record<string, string | number> }) {
    return new ChainedWrite(this.#db, auditLog, { id: newId("aud"), detail: {}, ...entry });
  }

  /** The newest entries first, before entry number `before`. */
  list(before = Number.MAX_SAFE_INTEGER, limit = 50) {
    return this.#rows.list({ where: lt(auditLog.sequence, before), orderBy: [desc(auditLog.sequence)], limit });
  }
}
