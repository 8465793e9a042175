import { Orphans, Tenants } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { PAGE_SIZE } from "./bulk-input.ts";
import { forAgency } from "./for-agency.ts";
import { pageFrom } from "./page.ts";

/** Employers no county vouches for, how they came to that, and the counties they can be offered to. */
export async function listOrphans(scope: Scope, _reader: Reader, after?: string) {
  forAgency(scope);
  const [rows, areas, tenants] = await Promise.all([
    Orphans.in(scope.directory).list({ after, limit: PAGE_SIZE + 1 }),
    Orphans.in(scope.directory).perArea(),
    Tenants.in(scope.directory).list(),
  ]);
  const number = areas.reduce((sum, area) => sum + area.number, 0);
  const counties = tenants
    .filter(({ kind, status }) => kind === "county" && status === "active")
    .map(({ slug, name, countyAgs }) => ({ slug, name, countyAgs }));
  return { ...pageFrom(rows, ({ id }) => id), number, counties };
}
export type Orphan = Awaited<ReturnType<typeof listOrphans>>["rows"][number];
