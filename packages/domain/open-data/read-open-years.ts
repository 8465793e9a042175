import { Municipalities, ReleasedPeriods, ReleasedTables } from "#db/repositories";
import { found, refuse, type Month } from "#kernel";
import type { Scope } from "../scope.ts";
import { openRelease, openTables, type OpenReleaseTables } from "./open-release.ts";

/** More than counties and periods of one year ever are. */
const A_YEAR = 10_000;

/** Everything that was released of a calendar year, in its newest version; refuses with `not-found` a year of which nothing was. */
export async function readOpenYear(scope: Scope, year: string): Promise<OpenReleaseTables[]> {
  const span = { from: `${year}-01` as Month, to: `${year}-12` as Month };
  const [tables, listed, places] = await Promise.all([
    ReleasedTables.in(scope.region).latest(span),
    ReleasedPeriods.in(scope.region).list({ within: year, limit: A_YEAR }),
    Municipalities.in(scope.directory).list(),
  ]);
  if (tables.length === 0) refuse("not-found");
  const names = new Map(places.map(({ ags, name }) => [ags, name]));
  const contents = new Map(listed.map((one) => [`${one.countyId} ${one.period}`, one]));
  return tables.map((table) => ({
    ...openRelease(found(contents.get(`${table.countyId} ${table.period}`))),
    months: table.months,
    tables: openTables(table, names),
  }));
}

/** The same year by year, from the first to the last, so that the whole never stands in memory. */
export async function* readAllOpenYears(scope: Scope): AsyncGenerator<OpenReleaseTables[]> {
  for (const { year } of await ReleasedPeriods.in(scope.region).years()) yield await readOpenYear(scope, year);
}
