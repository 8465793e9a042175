import type { DirectoryDb, RegionDb, SearchDb, Tenant, TenantDb } from "#db";
import type { Clock, Signer } from "#kernel";

/** Where a use-case takes place: in whose name, with which data, at what time. */
export interface Scope {
  readonly tenant: Tenant;
  readonly db: TenantDb;
  readonly directory: DirectoryDb;
  readonly region: RegionDb;
  readonly search: SearchDb;
  readonly clock: Clock;
  readonly signer: Signer;
  /** The tenant's own address without a trailing slash, for links in mails: `https://hsk.example.org`. */
  readonly origin: string;
}
