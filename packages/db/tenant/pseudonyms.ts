import { sql } from "drizzle-orm";
import type { Id } from "#kernel";
import { pseudonyms } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/**
 * The keys that link people to their entries in the ledgers. A key is there as long as its person is; with it goes the
 * only way from a ledger to a person.
 */
export class Pseudonyms {
  static in = (db: TenantDb) => new Pseudonyms(db);
  readonly #rows: Rows<typeof pseudonyms>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, pseudonyms);
  }

  find = (id: string) => this.#rows.find(id);
  /** Fails where the person has a key already, and with it the batch. */
  add = (id: Id<"sub" | "alr">, key: string) => this.#rows.add({ id, key });
  remove = (ids: string[]) =>
    this.#rows.removeWhere(sql`${pseudonyms.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}
