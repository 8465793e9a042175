import { Municipalities, Openings, type OpeningFilter } from "#db/repositories";
import { placesToChoose } from "../directory/places-to-choose.ts";
import { reachOf } from "../directory/reach.ts";
import type { Scope } from "../scope.ts";

export const PAGE_SIZE = 20;

export interface OpeningQuery extends OpeningFilter {
  region?: boolean;
  /** The slug of the last opening of the page before. */
  after?: string;
}

/** A page of what is open in a county, of the kinds of its programmes, the newest first. One round trip. */
export async function listOpenings(scope: Scope, { region = false, after, ...filter }: OpeningQuery) {
  const openings = Openings.in(scope.directory);
  const reach = { ...reachOf(scope, region), programmes: scope.tenant.programmes, now: scope.clock.now() };
  const [found, counts, municipalities] = await Promise.all([
    openings.page(reach, filter, { after, limit: PAGE_SIZE + 1 }),
    openings.placeCounts(reach, filter),
    Municipalities.in(scope.directory).list(),
  ]);
  const { places, total } = placesToChoose(municipalities, counts, reach, filter.municipality);
  const page = found.slice(0, PAGE_SIZE);
  return { openings: page, total, places, next: found.length > PAGE_SIZE ? page.at(-1)!.slug : undefined };
}
