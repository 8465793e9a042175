import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { EmployerId } from "#kernel";
import { build, fieldsOf, named } from "../statement.ts";
import { employerOverlays, employers, tenants } from "../tables/index.ts";
import { open, type DirectoryDb } from "../tenant/tenant-db.ts";

const fields = {
  county: tenants.name,
  host: sql<string>`(SELECT host FROM tenant_hosts c WHERE c.tenant = ${tenants.id} AND c.canonical = 1)`,
  listed: sql<number>`(${employers.countyAgs} = ${tenants.countyAgs} OR coalesce(${employerOverlays.shown}, 0)) AND NOT coalesce(${employerOverlays.hidden}, 0)`,
  featured: sql<number>`coalesce(${employerOverlays.featured}, 0)`,
};

/**
 * On which counties' sites an employer stands. Of other counties' overlays this reads only what every visitor of their
 * sites sees: listed or not, put first or not; whether somebody is hidden or was never shown comes out the same.
 */
export class Appearances {
  static in = (directory: DirectoryDb) => new Appearances(directory);
  readonly #directory: DirectoryDb;
  private constructor(directory: DirectoryDb) {
    this.#directory = directory;
  }

  /** Of an employer the acting county vouches for; the counties by name. */
  async of(employerId: EmployerId) {
    const { connection, tenantId } = open(this.#directory);
    const query = build
      .select(named(fields))
      .from(tenants)
      .innerJoin(
        employers,
        and(eq(employers.id, employerId), eq(employers.vouchedBy, tenantId), isNull(employers.mergedInto)),
      )
      .leftJoin(
        employerOverlays,
        and(eq(employerOverlays.tenantId, tenants.id), eq(employerOverlays.employerId, employers.id)),
      )
      .where(eq(tenants.kind, "county"))
      .orderBy(asc(tenants.name));
    const rows = await connection.read(fieldsOf(fields, query));
    return rows.map(({ county, host, listed, featured }) => ({
      county,
      host,
      listed: listed === 1,
      featured: listed === 1 && featured === 1,
    }));
  }
}
