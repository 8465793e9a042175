import { Finder, IndexPlaces, type Question } from "#db/repositories";
import type { EmployerQuery } from "../directory/list-employers.ts";
import { choicesOf } from "../directory/choices.ts";
import type { Scope } from "../scope.ts";
import { PAGE_SIZE, placeKey, questionOf, withPassages } from "./ask.ts";
import { meant } from "./meant.ts";

export interface EmployerSearch extends Omit<EmployerQuery, "after"> {
  /** Without one, all employers, the nearest first or by name. */
  query?: string;
  /** Ranking looks at everything found anyway, so that pages are counted: 1, 2, 3 … */
  page: number;
  nearestFirst?: boolean;
}

/**
 * Employers whose name, words, place or sector answer a search, the best first; where nothing does, what is spelled almost
 * like it. One round trip, to the full-text index alone.
 */
export async function findEmployers(scope: Scope, search: EmployerSearch) {
  const {
    query,
    page,
    region = false,
    municipality,
    radius,
    nearestFirst,
    kind,
    sector,
    size,
    planningArea,
    traits,
  } = search;
  const finder = Finder.in(scope.search);
  const question: Question = {
    ...questionOf(scope, { query, region, radius, page }),
    kind: "employer",
    filter: { employerKind: kind, sector, size, planningArea, traits, place: placeKey(municipality), radius },
    nearestFirst,
  };
  const [finding, municipalities, elsewhere] = await Promise.all([
    finder.find(question),
    IndexPlaces.in(scope.search).list(),
    question.reach.region ? 0 : finder.elsewhere(question),
  ]);
  const found = withPassages(finding, question.words);
  const similar = finding.similar && finding.total > 0;
  return {
    found,
    ...choicesOf(municipalities, finding, question.reach),
    similar,
    meant: similar && query ? meant(query, found) : undefined,
    origin: finding.origin,
    unknownPlace: municipality !== undefined && finding.origin === null,
    elsewhere,
    words: question.words?.map(({ word }) => word),
    page,
    pages: Math.ceil(finding.total / PAGE_SIZE),
  };
}
