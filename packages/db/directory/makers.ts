import { and, asc, eq, isNull } from "drizzle-orm";
import { employers, municipalities } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

const MOST = 2000;

/** Employers by name and place, to say whose product is in a box. */
export class Makers {
  static in = (directory: DirectoryDb) => new Makers(directory);
  readonly #rows: SharedRows<typeof employers>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employers);
  }

  /** Those of one county, by name. */
  list = (countyAgs: string) =>
    this.#rows.select(
      { id: employers.id, name: employers.name, place: municipalities.name },
      {
        joins: [{ table: municipalities, on: eq(municipalities.ags, employers.municipalityAgs) }],
        where: and(eq(employers.countyAgs, countyAgs), isNull(employers.mergedInto)),
        orderBy: [asc(employers.nameKey), asc(employers.id)],
        limit: MOST,
      },
    );
}
