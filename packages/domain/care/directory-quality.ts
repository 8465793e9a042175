import { DirectoryCare, EmployerTwins, Orphans, Tenants, WebAddresses } from "#db/repositories";
import type { TenantId } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { forAgency } from "./for-agency.ts";
import { countsOf } from "./list-addresses.ts";
import { staleBefore } from "./staleness.ts";

/** How the records stand that one county vouches for; every figure counts employers. */
export interface CountyQuality {
  slug: string;
  name: string;
  active: boolean;
  number: number;
  openings: number;
  contact: number;
  text: number;
  location: number;
  pictured: number;
  /** Perhaps there twice, and nobody has decided yet. */
  doubtful: number;
  practices: number;
  practice: number;
  confirmed: number;
  broken: number;
  /** Employers in its area that no county vouches for. */
  orphans: number;
}

/** How the directory stands, county by county, and what in it needs care. */
export async function directoryQuality(scope: Scope, _reader: Reader) {
  forAgency(scope);
  const care = DirectoryCare.in(scope.directory);
  const now = scope.clock.now();
  const [tenants, sums, openings, areas, addresses, twins] = await Promise.all([
    Tenants.in(scope.directory).list(),
    care.perVoucher(staleBefore(scope)),
    care.openingsPerManager(now),
    Orphans.in(scope.directory).perArea(),
    WebAddresses.in(scope.directory).counts(),
    EmployerTwins.in(scope.directory).count(false),
  ]);
  const ofTenant = (id: TenantId) => ({
    openings: openings.find(({ manager }) => manager === id)?.number ?? 0,
    ...(sums.find(({ voucher }) => voucher === id) ?? nothing),
  });
  const counties = tenants
    .filter(({ kind }) => kind === "county")
    .map(({ id, slug, name, status, countyAgs }): CountyQuality => ({
      slug,
      name,
      active: status === "active",
      orphans: areas.find((area) => area.countyAgs === countyAgs)?.number ?? 0,
      ...ofTenant(id),
    }));
  const agency = tenants.find(({ kind }) => kind === "agency");
  return {
    counties,
    inCustody: agency ? ofTenant(agency.id).number : 0,
    employers: sums.reduce((sum, { number }) => sum + number, 0),
    openings: openings.reduce((sum, { number }) => sum + number, 0),
    orphans: areas.reduce((sum, { number }) => sum + number, 0),
    twins,
    stale: counties.reduce((sum, { number, confirmed }) => sum + number - confirmed, 0),
    addresses: countsOf(addresses),
  };
}
export type DirectoryQuality = Awaited<ReturnType<typeof directoryQuality>>;

const nothing = {
  number: 0,
  contact: 0,
  text: 0,
  location: 0,
  pictured: 0,
  doubtful: 0,
  practices: 0,
  practice: 0,
  confirmed: 0,
  broken: 0,
};
