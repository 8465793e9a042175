import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { employers, municipalities, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** Employers by where they are, with what tells them apart, to compare many names with at once. */
export class Namesakes {
  static in = (directory: DirectoryDb) => new Namesakes(directory);
  readonly #rows: SharedRows<typeof employers>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employers);
  }

  inPlaces = (ags: string[]) =>
    this.#rows.select(
      {
        id: employers.id,
        name: employers.name,
        kind: employers.kind,
        municipalityAgs: employers.municipalityAgs,
        place: municipalities.name,
        street: employers.street,
        postcode: employers.postcode,
        vouchedBy: tenants.shortName,
        isOurs: sql<number>`${employers.vouchedBy} = ${this.#rows.actingId}`,
      },
      {
        joins: [
          { table: municipalities, on: eq(municipalities.ags, employers.municipalityAgs) },
          { table: tenants, on: eq(tenants.id, employers.vouchedBy) },
        ],
        where: and(
          isNull(employers.mergedInto),
          sql`${employers.municipalityAgs} IN (SELECT value FROM json_each(${JSON.stringify([...new Set(ags)])}))`,
        ),
        orderBy: [asc(employers.id)],
      },
    );
}
