import { Connection } from "./connection.ts";
import { DirectoryDb, RegionDb, SearchDb, TenantDb, type Ring } from "./tenant/tenant-db.ts";
import type { Tenant } from "./tenant/tenant.ts";

export interface Databases {
  db: TenantDb;
  directory: DirectoryDb;
  region: RegionDb;
  search: SearchDb;
}

/** The handles a tenant's request may use: its own rows, the shared directory, the pooled figures, the public full text. */
export function openDatabases(
  connections: { main: Connection; search: Connection },
  tenant: Tenant,
  ring: Ring,
): Databases {
  const { main, search } = connections;
  return {
    db: TenantDb.of(main, tenant, ring),
    directory: DirectoryDb.of(main, tenant, ring),
    region: RegionDb.of(main, tenant, ring),
    search: SearchDb.of(search, tenant, ring),
  };
}
