import { sql } from "drizzle-orm";
import { isId, type Id } from "#kernel";
import { alertPseudonyms, pseudonyms } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** Whose pseudonyms there are: people who follow, and readers of alerts. */
export type Pseudonymous = Id<"sub"> | Id<"alr">;

/**
 * The keys that link people to their entries in the ledgers. A key is there as long as its person is; with it goes the
 * only way from a ledger to a person.
 */
export class Pseudonyms {
  static in = (db: TenantDb) => new Pseudonyms(db);
  readonly #followers: Rows<typeof pseudonyms>;
  readonly #readers: Rows<typeof alertPseudonyms>;
  private constructor(db: TenantDb) {
    this.#followers = new Rows(db, pseudonyms);
    this.#readers = new Rows(db, alertPseudonyms);
  }

  find = (id: Pseudonymous): Promise<{ id: Pseudonymous; key: string } | undefined> =>
    isId("sub", id) ? this.#followers.find(id) : this.#readers.find(id);

  /** Fails where the person has a key already, and with it the batch. */
  add = (id: Pseudonymous, key: string) =>
    isId("sub", id) ? this.#followers.add({ id, key }) : this.#readers.add({ id: id as Id<"alr">, key });

  removeFollowers = (ids: string[]) =>
    this.#followers.removeWhere(sql`${pseudonyms.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

  removeReaders = (ids: string[]) =>
    this.#readers.removeWhere(sql`${alertPseudonyms.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

  remove = (id: Pseudonymous) => (isId("sub", id) ? this.removeFollowers([id]) : this.removeReaders([id]));
}
