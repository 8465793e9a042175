import { Employers, Municipalities, type DirectoryFilter } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { placesToChoose } from "./places-to-choose.ts";
import { firstKind, reachOf } from "./reach.ts";

export const PAGE_SIZE = 20;

export interface EmployerQuery extends DirectoryFilter {
  region?: boolean;
  /** The slug of the last employer of the page before. */
  after?: string;
}

/** A page of a county's public directory, how many there are in all, and the municipalities to choose from. One round trip. */
export async function listEmployers(scope: Scope, { region = false, after, ...filter }: EmployerQuery) {
  const directory = Employers.in(scope.directory);
  const reach = reachOf(scope, region);
  const { programmes } = scope.tenant;
  const [found, counts, municipalities, planningAreas] = await Promise.all([
    directory.page(reach, filter, {
      now: scope.clock.now(),
      programmes,
      first: firstKind(scope),
      after,
      limit: PAGE_SIZE + 1,
    }),
    directory.placeCounts(reach, filter),
    Municipalities.in(scope.directory).list(),
    programmes.includes("gp") ? directory.planningAreas(reach) : [],
  ]);
  const { places, total } = placesToChoose(municipalities, counts, reach, filter.municipality);
  const employers = found.slice(0, PAGE_SIZE);
  return {
    employers,
    total,
    places,
    planningAreas: planningAreas.map(({ name }) => name),
    next: found.length > PAGE_SIZE ? employers.at(-1)!.slug : undefined,
  };
}
