import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { EmployerId, Instant } from "#kernel";
import { refusedBecause } from "../connection.ts";
import type { Row } from "../statement.ts";
import { adaptedFields, employerOverlays, employers } from "../tables/index.ts";
import { Rows, type New } from "../tenant/rows.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";
import type { WordedField } from "./adapted-fields.ts";

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

  /**
   * Sets what a county adds to an employer whose overlay is at `version`, 0 being none. At another version the column that must
   * not be empty refuses the write, and its batch.
   */
  set({ id, employerId, ...words }: Omit<New<typeof employerOverlays>, "version">, version: number) {
    const target = [employerOverlays.tenantId, employerOverlays.employerId];
    return this.#rows.addOrChange({ id, employerId, ...words }, target, {
      ...words,
      version: sql`CASE WHEN ${employerOverlays.version} = ${version} THEN ${version} + 1 END`,
    });
  }

  static overtaken = (error: unknown): boolean =>
    refusedBecause(error, "NOT NULL constraint failed: employer_overlays.version");

  /** Leaves a field to the shared record again where the county no longer adapts it. */
  inherit = (employerId: EmployerId, field: WordedField, at: Instant) =>
    this.#rows.changeWhere(
      and(
        eq(employerOverlays.employerId, employerId),
        sql`NOT EXISTS (SELECT 1 FROM ${adaptedFields} WHERE ${adaptedFields.tenantId} = ${this.#rows.tenantId} AND ${adaptedFields.employerId} = ${employerId} AND ${adaptedFields.field} = ${field})`,
      ),
      { [field]: null, version: sql`${employerOverlays.version} + 1`, updatedAt: at },
    );

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
        where: and(isNull(employers.mergedInto), gt(employerOverlays.employerId, after as EmployerId)),
        orderBy: [asc(employerOverlays.employerId)],
        limit,
      },
    );

  among = (employerIds: string[]) =>
    this.#rows.list({
      where: sql`${employerOverlays.employerId} IN (SELECT value FROM json_each(${JSON.stringify(employerIds)}))`,
    });
}
