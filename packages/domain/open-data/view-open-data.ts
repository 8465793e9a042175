import { Indicators, Municipalities, ReleasedPeriods } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { catalogueOf } from "./catalogue.ts";
import { listOpenReleases } from "./list-open-releases.ts";

/** Five months of five counties fit on a page. */
const PAGE = 25;

/** What the page of the open data shows: one page of releases, the years, what is counted, and the description for catalogues. */
export async function viewOpenData(scope: Scope, after?: string) {
  const [releases, years, definitions, places] = await Promise.all([
    listOpenReleases(scope, { after, limit: PAGE }),
    ReleasedPeriods.in(scope.region).years(),
    Indicators.in(scope.directory).list(),
    Municipalities.in(scope.directory).list(),
  ]);
  const counties = [...new Set(places.map(({ countyAgs }) => countyAgs))];
  return { ...releases, years, definitions, catalogue: catalogueOf(scope, years, counties) };
}
export type OpenData = Awaited<ReturnType<typeof viewOpenData>>;
