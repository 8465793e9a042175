import { Employers, Municipalities, type DirectoryFilter, type Trait } from "#db/repositories";
import { placeKey, type Radius } from "../search/ask.ts";
import type { Scope } from "../scope.ts";
import { choicesOf } from "./choices.ts";
import { firstKind, reachOf } from "./reach.ts";

export type { Trait };
const PAGE_SIZE = 20;

export interface EmployerQuery extends DirectoryFilter {
  /** The name of a municipality, its slug or its postcode. */
  municipality?: string;
  radius?: Radius;
  region?: boolean;
  /** The slug of the last employer of the page before. */
  after?: string;
}

/** A page of a county's public directory, how many there are in all, and what it may be narrowed by. One round trip. */
export async function listEmployers(scope: Scope, { region = false, after, ...asked }: EmployerQuery) {
  const directory = Employers.in(scope.directory);
  const reach = reachOf(scope, region || asked.radius !== undefined);
  const filter = { ...asked, municipality: placeKey(asked.municipality) };
  const [found, counts, municipalities] = await Promise.all([
    directory.page(reach, filter, {
      now: scope.clock.now(),
      programmes: scope.tenant.programmes,
      first: firstKind(scope),
      after,
      limit: PAGE_SIZE + 1,
    }),
    directory.counts(reach, filter),
    Municipalities.in(scope.directory).list(),
  ]);
  const employers = found.slice(0, PAGE_SIZE);
  return {
    employers,
    ...choicesOf(municipalities, counts, reach),
    unknownPlace: isUnknown(municipalities, filter.municipality),
    next: found.length > PAGE_SIZE ? employers.at(-1)!.slug : undefined,
  };
}

/** Whether no municipality has this slug or postcode. */
export const isUnknown = (municipalities: readonly { slug: string; postcode: string }[], key: string | undefined) =>
  key !== undefined && !municipalities.some(({ slug, postcode }) => slug === key || postcode === key);
