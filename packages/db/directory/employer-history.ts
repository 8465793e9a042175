import { and, desc, eq, sql } from "drizzle-orm";
import type { EmployerId, Instant } from "#kernel";
import { chunked, rowsOf, build } from "../statement.ts";
import type { Write } from "../connection.ts";
import {
  employerChanges,
  employerVersions,
  tenants,
  type EmployerField,
  type VersionOccasion,
} from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

export interface FieldChange {
  field: EmployerField;
  oldValue: string | null;
  newValue: string | null;
}

/** Who set which field of an employer, and when. */
export class EmployerHistory {
  static in = (directory: DirectoryDb) => new EmployerHistory(directory);
  readonly #versions: SharedRows<typeof employerVersions>;
  private constructor(directory: DirectoryDb) {
    this.#versions = new SharedRows(directory, employerVersions);
  }

  /** The entry of a new version; of two entries for the same version the database refuses the second, and its batch. */
  add(
    employerId: EmployerId,
    version: number,
    { setAt, occasion, changes }: { setAt: Instant; occasion: VersionOccasion; changes: FieldChange[] },
  ): Write {
    const rows = changes.map((change) => ({ employerId, version, ...change }));
    const { statements } = this.#versions.add({
      employerId,
      version,
      setBy: this.#versions.actingId,
      setAt,
      occasion,
    });
    return {
      statements: [
        ...statements,
        ...chunked(rows, 5).map((chunk) => rowsOf(employerChanges, build.insert(employerChanges).values(chunk))),
      ],
    };
  }

  /** The first entries of employers that come together. */
  began = (employerIds: EmployerId[], { setAt, occasion }: { setAt: Instant; occasion: VersionOccasion }): Write =>
    this.#versions.addAll(
      employerIds.map((employerId) => ({ employerId })),
      { version: 1, setBy: this.#versions.actingId, setAt, occasion },
    );

  /** Every version of an employer and what it changed, the newest first; a version without a field is how it came. */
  of = (employerId: string) =>
    this.#versions.select(
      {
        version: employerVersions.version,
        setAt: employerVersions.setAt,
        occasion: employerVersions.occasion,
        setBy: employerVersions.setBy,
        setByName: tenants.shortName,
        field: employerChanges.field,
        oldValue: employerChanges.oldValue,
        newValue: employerChanges.newValue,
      },
      {
        joins: [
          { table: tenants, on: eq(tenants.id, employerVersions.setBy) },
          {
            table: employerChanges,
            on: and(
              eq(employerChanges.employerId, employerVersions.employerId),
              eq(employerChanges.version, employerVersions.version),
            ),
            kind: "left",
          },
        ],
        where: eq(employerVersions.employerId, employerId as EmployerId),
        orderBy: [desc(employerVersions.version), sql`${employerChanges.field}`],
        limit: 500,
      },
    );
}
