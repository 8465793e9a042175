import { Documents, Finder } from "#db/repositories";
import { placesToChoose } from "../directory/places-to-choose.ts";
import { reachOf } from "../directory/reach.ts";
import { PAGE_SIZE, type OpeningQuery } from "../openings/list-openings.ts";
import type { Scope } from "../scope.ts";
import { spellingsOf, wordsAsked } from "./folding.ts";
import { pageOf } from "./page-of.ts";

export interface OpeningSearch extends Omit<OpeningQuery, "after"> {
  query: string;
  page: number;
}

/** Openings that answer a search, the best first, or those spelled almost like it. One round trip, to the full-text index alone. */
export async function findOpenings(scope: Scope, { query, page, region = false, kind, ...filter }: OpeningSearch) {
  const finder = Finder.in(scope.search);
  const words = wordsAsked(query);
  const reach = reachOf(scope, region);
  const question = {
    kind: "opening",
    words,
    reach,
    programmes: scope.tenant.programmes,
    now: scope.clock.now(),
    filter: { ...filter, openingKind: kind },
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  } as const;
  const [exact, near, counts, municipalities] = await Promise.all([
    finder.page(question),
    finder.similar(question, words.map(spellingsOf)),
    finder.placeCounts(question),
    Documents.in(scope.search).places(),
  ]);
  const { places, total } = placesToChoose(municipalities, counts, reach, filter.municipality);
  return { ...pageOf({ exact, near, total, page }), words, places };
}
