import { ReleasedTables, Tenants, type TenantRow } from "#db/repositories";
import { refuse, type Instant, type Month } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

export interface CountyState extends Pick<
  TenantRow,
  "id" | "slug" | "name" | "shortName" | "countyAgs" | "status" | "pausedAt" | "programmes" | "createdAt"
> {
  /** The canonical one first. */
  hosts: string[];
  lastRelease?: { month: Month; at: Instant };
}

/** All counties of the region and how they stand, for the agency. */
export async function listCounties(scope: Scope, _reader: Reader): Promise<CountyState[]> {
  if (scope.tenant.kind !== "agency") refuse("not-allowed");
  const [tenants, hosts, releases] = await Promise.all([
    Tenants.in(scope.directory).list(),
    Tenants.in(scope.directory).hosts(),
    ReleasedTables.in(scope.region).newest(),
  ]);
  return tenants
    .filter(({ kind }) => kind === "county")
    .map(({ id, slug, name, shortName, countyAgs, status, pausedAt, programmes, createdAt }) => {
      const released = releases.find(({ countyId }) => countyId === id);
      return {
        id,
        slug,
        name,
        shortName,
        countyAgs,
        status,
        pausedAt,
        programmes,
        createdAt,
        hosts: hosts.filter(({ tenant }) => tenant === id).map(({ host }) => host),
        lastRelease: released && { month: released.month, at: released.releasedAt },
      };
    });
}
