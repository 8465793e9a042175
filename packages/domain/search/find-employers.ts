import { Documents, Finder } from "#db/repositories";
import { PAGE_SIZE, type EmployerQuery } from "../directory/list-employers.ts";
import { placesToChoose } from "../directory/places-to-choose.ts";
import { reachOf } from "../directory/reach.ts";
import type { Scope } from "../scope.ts";
import { spellingsOf, wordsAsked } from "./folding.ts";
import { pageOf } from "./page-of.ts";

export interface EmployerSearch extends Omit<EmployerQuery, "after"> {
  query: string;
  /** Ranking looks at everything found anyway, so that pages are counted: 1, 2, 3 … */
  page: number;
}

/**
 * Employers whose name, words, place or sector answer a search, the best first; where nothing does, what is spelled almost
 * like it. One round trip, to the full-text index alone.
 */
export async function findEmployers(scope: Scope, { query, page, region = false, ...filter }: EmployerSearch) {
  const finder = Finder.in(scope.search);
  const words = wordsAsked(query);
  const reach = reachOf(scope, region);
  const { programmes } = scope.tenant;
  const question = {
    kind: "employer",
    words,
    reach,
    programmes,
    now: scope.clock.now(),
    filter,
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  } as const;
  const [exact, near, counts, municipalities, planningAreas] = await Promise.all([
    finder.page(question),
    finder.similar(question, words.map(spellingsOf)),
    finder.placeCounts(question),
    Documents.in(scope.search).places(),
    programmes.includes("gp") ? finder.planningAreas(question) : [],
  ]);
  const { places, total } = placesToChoose(municipalities, counts, reach, filter.municipality);
  return { ...pageOf({ exact, near, total, page }), words, places, planningAreas };
}
