import { asc, eq, gt, sql } from "drizzle-orm";
import type { EmployerId } from "#kernel";
import type { Row } from "../statement.ts";
import { employerOverlays, employers } from "../tables/index.ts";
import { Rows, type New } from "../tenant/rows.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";

export type Overlay = Row<typeof employerOverlays>;

/** What a county adds to employers of the shared directory, seen by nobody but this county. */
export class Overlays {
  static in = (db: TenantDb) => new Overlays(db);
  readonly #rows: Rows<typeof employerOverlays>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, employerOverlays, { publishes: "tenant", rings: "search" });
  }

  findFor = (employerId: string) =>
    this.#rows.first({ where: eq(employerOverlays.employerId, employerId as EmployerId) });

  set({ id, employerId, ...words }: Omit<New<typeof employerOverlays>, "version">) {
    const target = [employerOverlays.tenantId, employerOverlays.employerId];
    return this.#rows.addOrChange({ id, employerId, ...words }, target, {
      ...words,
      version: sql`${employerOverlays.version} + 1`,
    });
  }

  /** The versions of overlays and of the shared records under them, in the order of their employers. */
  versions = (after: string, limit: number) =>
    this.#rows.select(
      {
        employerId: employerOverlays.employerId,
        version: employerOverlays.version,
        employerVersion: employers.version,
      },
      {
        joins: [{ table: employers, on: eq(employers.id, employerOverlays.employerId) }],
        where: gt(employerOverlays.employerId, after as EmployerId),
        orderBy: [asc(employerOverlays.employerId)],
        limit,
      },
    );

  among = (employerIds: string[]) =>
    this.#rows.list({
      where: sql`${employerOverlays.employerId} IN (SELECT value FROM json_each(${JSON.stringify(employerIds)}))`,
    });
}
