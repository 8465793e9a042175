import type { Connection } from "#db";
import { listTenants } from "#db/repositories";
import type { Bilingual, LegalFields, Look, Programme } from "#kernel";

/** A way into the platform: a county's public site, or the agency. */
interface Door {
  kind: "county" | "agency";
  slug: string;
  name: string;
  claim: Bilingual;
  host: string;
  look: Look;
  programmes: Programme[];
}

export interface Doors {
  regionName: string;
  regionClaim: string;
  counties: Door[];
  agency?: Door;
  /** Who answers for the region's own page: the agency. */
  operator?: LegalFields;
}

/** What the region's own page shows: the counties that are active, and the agency. */
export async function listDoors(connection: Connection): Promise<Doors> {
  const tenants = await listTenants(connection);
  const doors = tenants
    .filter(({ status }) => status === "active")
    .map(({ kind, slug, name, host, look, programmes, site }): Door => ({
      kind,
      slug,
      name,
      host,
      look,
      programmes,
      claim: site.claim,
    }));
  return {
    regionName: tenants[0]?.regionName ?? "",
    regionClaim: tenants[0]?.regionClaim ?? "",
    counties: doors.filter(({ kind }) => kind === "county"),
    agency: doors.find(({ kind }) => kind === "agency"),
    operator: tenants.find(({ kind }) => kind === "agency")?.legal,
  };
}
