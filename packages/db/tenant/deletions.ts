import { newId, type Instant } from "#kernel";
import type { Write } from "../connection.ts";
import { deletions } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** What was deleted and why. Outlives a restore and is replayed after it. */
export class Deletions {
  static in = (db: TenantDb) => new Deletions(db);
  readonly #rows: Rows<typeof deletions>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, deletions);
  }

  /** Notes rows of the table `source`; each once. */
  note(source: string, rowIds: string[], reason: string, now: Instant): Write {
    return this.#rows.addUnlessThere(
      rowIds.map((rowId) => ({ id: newId("del"), source, rowId, reason, deletedAt: now })),
    );
  }

  /** Notes one row; fails where it is noted already, and with it the batch. */
  noteOnce(source: string, rowId: string, reason: string, now: Instant): Write {
    return this.#rows.add({ id: newId("del"), source, rowId, reason, deletedAt: now });
  }

  list = () => this.#rows.list({ limit: 1000 });
}
