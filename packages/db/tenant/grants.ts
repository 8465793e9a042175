import { asc, desc } from "drizzle-orm";
import type { Id } from "#kernel";
import type { Row } from "../statement.ts";
import { grants } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Grant = Row<typeof grants>;

/** A county's grant notices. */
export class Grants {
  static in = (db: TenantDb) => new Grants(db);
  readonly #rows: Rows<typeof grants>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, grants);
  }

  get = (id: string) => this.#rows.get(id);
  find = (id: string) => this.#rows.find(id);

  /** The latest to begin first. */
  list = () => this.#rows.list({ orderBy: [desc(grants.startsOn), asc(grants.id)] });

  add = (grant: New<typeof grants>) => this.#rows.add(grant);
  change = (id: Id<"grn">, patch: Patch<typeof grants>) => this.#rows.change(id, patch);
}
