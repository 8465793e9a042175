import { and, asc, desc, eq, like } from "drizzle-orm";
import { members, releases } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Release = Row<typeof releases>;

/** Which months the county gave to the region, in which version, and who did. */
export class Releases {
  static in = (db: TenantDb) => new Releases(db);
  readonly #rows: Rows<typeof releases>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, releases);
  }

  add = (release: New<typeof releases>) => this.#rows.add(release);

  /** The releases of a year's months with the exact sums behind them, the first one of each month first. */
  ofYear = (year: string) =>
    this.#rows.list({ where: like(releases.month, `${year}-%`), orderBy: [asc(releases.month), asc(releases.number)] });

  /** All releases, newest month first, with the name of who released. */
  list = () =>
    this.#rows.select(
      {
        month: releases.month,
        number: releases.number,
        reason: releases.reason,
        releasedAt: releases.releasedAt,
        releasedBy: members.name,
      },
      {
        joins: [{ table: members, on: and(eq(members.id, releases.releasedBy)) }],
        orderBy: [desc(releases.month), desc(releases.number)],
      },
    );
}
