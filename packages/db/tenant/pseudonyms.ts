import { sql } from "drizzle-orm";
import { isId, type Id } from "#kernel";
import { alertPseudonyms, arrivalPseudonyms, pseudonyms } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** Whose pseudonyms there are: people who follow, readers of alerts, and people who arrived. */
export type Pseudonymous = Id<"sub"> | Id<"alr"> | Id<"arv">;

/**
 * The keys that link people to their entries in the ledgers. A key is there as long as its person is; with it goes the
 * only way from a ledger to a person.
 */
export class Pseudonyms {
  static in = (db: TenantDb) => new Pseudonyms(db);
  readonly #followers: Rows<typeof pseudonyms>;
  readonly #readers: Rows<typeof alertPseudonyms>;
  readonly #arrivals: Rows<typeof arrivalPseudonyms>;
  private constructor(db: TenantDb) {
    this.#followers = new Rows(db, pseudonyms);
    this.#readers = new Rows(db, alertPseudonyms);
    this.#arrivals = new Rows(db, arrivalPseudonyms);
  }

  find(id: Pseudonymous): Promise<{ id: Pseudonymous; key: string } | undefined> {
    if (isId("sub", id)) return this.#followers.find(id);
    return isId("alr", id) ? this.#readers.find(id) : this.#arrivals.find(id);
  }

  /** Fails where the person has a key already, and with it the batch. */
  add(id: Pseudonymous, key: string) {
    if (isId("sub", id)) return this.#followers.add({ id, key });
    return isId("alr", id) ? this.#readers.add({ id, key }) : this.#arrivals.add({ id: id as Id<"arv">, key });
  }

  removeFollowers = (ids: string[]) =>
    this.#followers.removeWhere(sql`${pseudonyms.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

  removeReaders = (ids: string[]) =>
    this.#readers.removeWhere(sql`${alertPseudonyms.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

  removeArrivals = (ids: string[]) =>
    this.#arrivals.removeWhere(sql`${arrivalPseudonyms.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

  remove(id: Pseudonymous) {
    if (isId("sub", id)) return this.removeFollowers([id]);
    return isId("alr", id) ? this.removeReaders([id]) : this.removeArrivals([id]);
  }
}
