import { touchpoints } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** What happened, as counts: boxes handed out, heads at a table, people who now follow. */
export class Touchpoints {
  static in = (db: TenantDb) => new Touchpoints(db);
  readonly #rows: Rows<typeof touchpoints>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, touchpoints);
  }

  /** Counts once per operation key, however often it is asked to. */
  add = (touchpoint: New<typeof touchpoints> | New<typeof touchpoints>[]) => this.#rows.addUnlessThere(touchpoint);
}
