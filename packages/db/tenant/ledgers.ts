import { asc, gt } from "drizzle-orm";
import { auditLog, consents } from "../tables/index.ts";
import { linked, type Link } from "./chain.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

const AT_ONE_GO = 500;

interface Check {
  entries: number;
  brokenAt: number | undefined;
}

/** Whether the append-only ledgers still are what was written into them. */
export class Ledgers {
  static in = (db: TenantDb) => new Ledgers(db);
  readonly #audit: Rows<typeof auditLog>;
  readonly #consents: Rows<typeof consents>;
  private constructor(db: TenantDb) {
    this.#audit = new Rows(db, auditLog);
    this.#consents = new Rows(db, consents);
  }

  checkAudit = () =>
    checked((after) =>
      this.#audit.list({ where: gt(auditLog.sequence, after), orderBy: [asc(auditLog.sequence)], limit: AT_ONE_GO }),
    );
  checkConsents = () =>
    checked((after) =>
      this.#consents.list({ where: gt(consents.sequence, after), orderBy: [asc(consents.sequence)], limit: AT_ONE_GO }),
    );
}

/** Walks a ledger and links every entry anew behind the one before it. */
async function checked(page: (after: number) => Promise<(Link & { tenantId: string })[]>): Promise<Check> {
  let head: Link | undefined;
  for (let rows; (rows = await page(head?.sequence ?? 0)).length > 0;) {
    for (const { tenantId, sequence, previousHash, hash, ...entry } of rows) {
      const link = await linked(entry, tenantId, head);
      const intact = link.sequence === sequence && link.previousHash === previousHash && link.hash === hash;
      if (!intact) return { entries: head?.sequence ?? 0, brokenAt: (head?.sequence ?? 0) + 1 };
      head = link;
    }
  }
  return { entries: head?.sequence ?? 0, brokenAt: undefined };
}
