export { Connection } from "./connection.ts";
export { openDatabases, type Databases } from "./databases.ts";
export { foundAgency } from "./tenant/registry.ts";
export { listTenants, resolveTenant, type Tenant } from "./tenant/tenant.ts";
export type { DirectoryDb, RegionDb, Ring, SearchDb, TenantDb } from "./tenant/tenant-db.ts";
