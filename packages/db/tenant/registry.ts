import { and, eq, ne, sql, type InferInsertModel } from "drizzle-orm";
import type { Instant, TenantId } from "#kernel";
import type { Connection, Write } from "../connection.ts";
import { SharedRows } from "../directory/shared-rows.ts";
import { build, rowsOf, silent, type Row } from "../statement.ts";
import { municipalities, regions, tenantHosts, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "./tenant-db.ts";

export type TenantRow = Row<typeof tenants>;
type NewTenant = Omit<InferInsertModel<typeof tenants>, "contentVersion">;

/** The counties and the agency of a region, and the hosts they answer to. */
export class Tenants {
  static in = (directory: DirectoryDb) => new Tenants(directory);
  readonly #tenants: SharedRows<typeof tenants>;
  readonly #hosts: SharedRows<typeof tenantHosts>;
  private constructor(directory: DirectoryDb) {
    this.#tenants = new SharedRows(directory, tenants);
    this.#hosts = new SharedRows(directory, tenantHosts);
  }

  add = (tenant: NewTenant): Write => this.#tenants.add(tenant);
  addHost = (host: string, tenant: TenantId): Write => this.#hosts.add({ host, tenant, canonical: true });

  /** Changes the tenant in whose name the directory is open, and no other. */
  changeOwn(
    patch: Partial<
      Pick<
        NewTenant,
        "name" | "shortName" | "status" | "programmes" | "features" | "look" | "site" | "legal" | "updatedAt"
      >
    >,
  ): Write {
    return { ...this.#tenants.changeWhere(eq(tenants.id, this.#tenants.actingId), patch), publishes: "tenant" };
  }

  /** Pauses or wakes a county; the agency alone may. */
  changeStatus(id: TenantId, status: "active" | "paused", at: Instant): Write {
    const byTheAgency = sql`EXISTS (SELECT 1 FROM tenants a WHERE a.id = ${this.#tenants.actingId} AND a.kind = 'agency')`;
    const where = and(eq(tenants.id, id), eq(tenants.kind, "county"), ne(tenants.status, status), byTheAgency)!;
    return this.#tenants.changeWhere(where, {
      status,
      pausedAt: status === "paused" ? at : null,
      updatedAt: at,
      contentVersion: sql`${tenants.contentVersion} + 1`,
    });
  }

  findSlug = (slug: string) => this.#tenants.first({ where: eq(tenants.slug, slug) });
  hosts = () => this.#hosts.list({ orderBy: [sql`${tenantHosts.canonical} DESC`, sql`${tenantHosts.host}`] });
  list = () => this.#tenants.list({ orderBy: [sql`${tenants.kind}`, sql`${tenants.name}`] });
}

/** What all counties of the region stand under. */
export class BrandFrame {
  static in = (directory: DirectoryDb) => new BrandFrame(directory);
  readonly #rows: SharedRows<typeof regions>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, regions, { publishes: "directory" });
  }

  /** The claim in every county's footer; the agency alone may change it. */
  changeClaim = (claim: string): Write =>
    this.#rows.changeWhere(
      sql`EXISTS (SELECT 1 FROM tenants a WHERE a.id = ${this.#rows.actingId} AND a.kind = 'agency')`,
      { claim },
    );
}

/** The municipalities of the region, by county and name. */
export class Municipalities {
  static in = (directory: DirectoryDb) => new Municipalities(directory);
  readonly #rows: SharedRows<typeof municipalities>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, municipalities);
  }

  add = (rows: InferInsertModel<typeof municipalities>[]): Write => this.#rows.add(rows);

  find = (ags: string) => this.#rows.first({ where: eq(municipalities.ags, ags) });

  list = (countyAgs?: string) =>
    this.#rows.list({
      where: countyAgs ? eq(municipalities.countyAgs, countyAgs) : undefined,
      orderBy: [sql`${municipalities.countyAgs}`, sql`${municipalities.name}`],
    });
}

/** The first tenant of a region: its agency. Does nothing where a region has one already. */
export async function foundAgency(connection: Connection, agency: NewTenant, host: string): Promise<void> {
  const [existing] = await connection.read(
    rowsOf(
      tenants,
      build
        .select()
        .from(tenants)
        .where(and(eq(tenants.kind, "agency"))),
    ),
  );
  if (existing) return;
  await connection.write([
    silent(build.insert(tenants).values(agency)),
    silent(build.insert(tenantHosts).values({ host, tenant: agency.id, canonical: true })),
  ]);
}
