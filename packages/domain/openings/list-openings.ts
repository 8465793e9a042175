import { Municipalities, Openings, type OpeningFilter } from "#db/repositories";
import { choicesOf } from "../directory/choices.ts";
import { isUnknown } from "../directory/list-employers.ts";
import { reachOf } from "../directory/reach.ts";
import { placeKey, type Radius } from "../search/ask.ts";
import type { Scope } from "../scope.ts";
import type { WorkingTime } from "./opening-input.ts";

const PAGE_SIZE = 20;

export interface OpeningQuery extends OpeningFilter {
  /** The name of a municipality, its slug or its postcode. */
  municipality?: string;
  radius?: Radius;
  workingTime?: WorkingTime;
  region?: boolean;
  /** The slug of the last opening of the page before. */
  after?: string;
}

/** A page of what is open in a county, of the kinds of its programmes, the newest first. One round trip. */
export async function listOpenings(scope: Scope, { region = false, after, ...asked }: OpeningQuery) {
  const openings = Openings.in(scope.directory);
  const { programmes } = scope.tenant;
  const reach = { ...reachOf(scope, region || asked.radius !== undefined), programmes, now: scope.clock.now() };
  const filter = { ...asked, municipality: placeKey(asked.municipality) };
  const [found, counts, municipalities] = await Promise.all([
    openings.page(reach, filter, { after, limit: PAGE_SIZE + 1 }),
    openings.counts(reach, filter),
    Municipalities.in(scope.directory).list(),
  ]);
  const page = found.slice(0, PAGE_SIZE);
  return {
    openings: page,
    ...choicesOf(municipalities, counts, reach),
    unknownPlace: isUnknown(municipalities, filter.municipality),
    next: found.length > PAGE_SIZE ? page.at(-1)!.slug : undefined,
  };
}
