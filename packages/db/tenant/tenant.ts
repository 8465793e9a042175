import type { Feature, LegalFields, Look, Programme, SiteTexts, TenantId } from "#kernel";
import { asc, eq, sql } from "drizzle-orm";
import type { Connection } from "../connection.ts";
import { build, fieldsOf, named } from "../statement.ts";
import { regions, tenants } from "../tables/index.ts";

declare const resolved: unique symbol;

/** A county or the agency. It cannot be written down, only found: the brand's symbol leaves this file nowhere. */
export interface Tenant {
  readonly [resolved]: true;
  readonly id: TenantId;
  readonly kind: "county" | "agency";
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly countyAgs: string | null;
  readonly status: "active" | "paused";
  readonly programmes: Programme[];
  readonly features: Feature[];
  readonly look: Look;
  readonly site: SiteTexts;
  readonly legal: LegalFields;
  readonly host: string;
  readonly updatedAt: number;
  readonly contentVersion: number;
  readonly directoryVersion: number;
  readonly regionName: string;
  readonly regionClaim: string;
}

const fields = {
  id: tenants.id,
  kind: tenants.kind,
  slug: tenants.slug,
  name: tenants.name,
  shortName: tenants.shortName,
  countyAgs: tenants.countyAgs,
  status: tenants.status,
  programmes: tenants.programmes,
  features: tenants.features,
  look: tenants.look,
  site: tenants.site,
  legal: tenants.legal,
  contentVersion: tenants.contentVersion,
  updatedAt: tenants.updatedAt,
  host: sql<string>`(SELECT host FROM tenant_hosts c WHERE c.tenant = ${tenants.id} AND c.canonical = 1)`,
  directoryVersion: regions.directoryVersion,
  regionName: regions.name,
  regionClaim: regions.claim,
};

/** The tenant a host name or an id belongs to. The only way to come by a `Tenant`. */
export async function resolveTenant(
  connection: Connection,
  by: { host: string } | { id: TenantId },
): Promise<Tenant | undefined> {
  const which =
    "host" in by
      ? sql`${tenants.id} = (SELECT tenant FROM tenant_hosts WHERE host = ${by.host})`
      : eq(tenants.id, by.id);
  const query = build
    .select(named(fields))
    .from(tenants)
    .innerJoin(regions, sql`true`)
    .where(which)
    .limit(1);
  const [row] = await connection.read(fieldsOf(fields, query));
  return row as Tenant | undefined;
}

/** All tenants of the region, for scheduled work and the agency's list. */
export async function listTenants(connection: Connection): Promise<Tenant[]> {
  const query = build
    .select(named(fields))
    .from(tenants)
    .innerJoin(regions, sql`true`)
    .orderBy(asc(tenants.kind), asc(tenants.name));
  return (await connection.read(fieldsOf(fields, query))) as unknown as Tenant[];
}
