import { asc, eq } from "drizzle-orm";
import { newId } from "#kernel";
import { consents } from "../tables/index.ts";
import { ChainedWrite, type Entry } from "./chain.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** Who agreed to what, in which words, and who took it back; append-only and hash-chained, under pseudonyms. */
export class Consents {
  static in = (db: TenantDb) => new Consents(db);
  readonly #db: TenantDb;
  readonly #rows: Rows<typeof consents>;
  private constructor(db: TenantDb) {
    this.#db = db;
    this.#rows = new Rows(db, consents);
  }

  append = (entry: Omit<Entry<typeof consents>, "id">) =>
    new ChainedWrite(this.#db, consents, { id: newId("cns"), ...entry });

  /** Everything one pseudonym agreed to or took back, in order. */
  of = (subject: string) =>
    this.#rows.list({ where: eq(consents.subject, subject), orderBy: [asc(consents.sequence)], limit: 200 });
}
