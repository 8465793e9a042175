import { Municipalities, ReleasedPeriods, ReleasedTables } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import { openRelease, openTables, type OpenReleaseTables } from "./open-release.ts";

/** The newest version of one county's month or year; refuses with `not-found` what was not released. */
export async function readOpenRelease(scope: Scope, county: string, period: string): Promise<OpenReleaseTables> {
  const [table, [listed], places] = await Promise.all([
    ReleasedTables.in(scope.region).find(county, period),
    ReleasedPeriods.in(scope.region).list({ county, of: period, limit: 1 }),
    Municipalities.in(scope.directory).list(),
  ]);
  const { months, ...released } = found(table);
  const names = new Map(places.map(({ ags, name }) => [ags, name]));
  return { ...openRelease(found(listed)), months, tables: openTables({ ...released, months }, names) };
}
