import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { newId, type Instant } from "#kernel";
import type { Write } from "../connection.ts";
import {
  alertReaders,
  alerts,
  arrivals,
  deletions,
  deskAccounts,
  deskAddressChanges,
  enquiries,
  imports,
  outbox,
  rsvps,
  subscriptions,
} from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

const sources = {
  alertReaders,
  alerts,
  arrivals,
  deskAccounts,
  deskAddressChanges,
  subscriptions,
  enquiries,
  imports,
  outbox,
  rsvps,
};

/** Tables whose people are deleted one by one. */
export type DeletionSource = keyof typeof sources;
export const deletionSources = Object.keys(sources) as DeletionSource[];

/** What was deleted and why. Outlives a restore and is replayed after it. */
export class Deletions {
  static in = (db: TenantDb) => new Deletions(db);
  readonly #rows: Rows<typeof deletions>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, deletions);
  }

  /** Notes rows of the table `source`; each once. */
  note(source: DeletionSource, rowIds: string[], reason: string, now: Instant): Write {
    return this.#rows.addUnlessThere(
      rowIds.map((rowId) => ({ id: newId("del"), source, rowId, reason, deletedAt: now })),
    );
  }

  /** Notes one row; fails where it is noted already, and with it the batch. */
  noteOnce(source: DeletionSource, rowId: string, reason: string, now: Instant): Write {
    return this.#rows.add({ id: newId("del"), source, rowId, reason, deletedAt: now });
  }

  /** Rows that should be gone but are there; a seat and an arrival stay without their names and count as gone then. */
  async undone(source: DeletionSource, limit: number): Promise<string[]> {
    const table = sources[source];
    const named = { rsvps: isNotNull(rsvps.mail), arrivals: isNull(arrivals.forgottenAt) };
    const where = and(eq(deletions.source, source), named[source as keyof typeof named]);
    const joins = [{ table, on: eq(table.id, deletions.rowId) }];
    const rows = await this.#rows.select({ rowId: deletions.rowId }, { joins, where, limit });
    return rows.map(({ rowId }) => rowId);
  }

  list = () => this.#rows.list({ limit: 1000 });
}
