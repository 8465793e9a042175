import { asc, isNull } from "drizzle-orm";
import { ownIndicators } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** What one county counts besides what the region does. */
export class OwnIndicators {
  static in = (db: TenantDb) => new OwnIndicators(db);
  readonly #rows: Rows<typeof ownIndicators>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, ownIndicators);
  }

  /** Those in use, in the county's order. */
  list = () => this.#rows.list({ where: isNull(ownIndicators.retiredAt), orderBy: [asc(ownIndicators.position)] });
}
