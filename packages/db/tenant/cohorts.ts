import { asc, gt } from "drizzle-orm";
import { cohorts } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** How many followers left in each year, of those who say so. */
export class Cohorts {
  static in = (db: TenantDb) => new Cohorts(db);
  readonly #rows: Rows<typeof cohorts>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, cohorts);
  }

  list = () =>
    this.#rows.select(
      { leftYear: cohorts.leftYear, followers: cohorts.followers },
      { where: gt(cohorts.followers, 0), orderBy: [asc(cohorts.leftYear)] },
    );
}
