import { Finder, IndexPlaces, type Question } from "#db/repositories";
import { choicesOf } from "../directory/choices.ts";
import type { OpeningQuery } from "../openings/list-openings.ts";
import type { Scope } from "../scope.ts";
import { PAGE_SIZE, placeKey, questionOf, withPassages } from "./ask.ts";
import { meant } from "./meant.ts";

export interface OpeningSearch extends Omit<OpeningQuery, "after"> {
  /** Without one, all openings, the nearest or the newest first. */
  query?: string;
  page: number;
  nearestFirst?: boolean;
}

/** Openings that answer a search, the best first, or those spelled almost like it. One round trip, to the full-text index alone. */
export async function findOpenings(scope: Scope, search: OpeningSearch) {
  const { query, page, region = false, kind, workingTime, sector, municipality, radius, nearestFirst } = search;
  const finder = Finder.in(scope.search);
  const question: Question = {
    ...questionOf(scope, { query, region, radius, page }),
    kind: "opening",
    filter: { openingKind: kind, workingTime, sector, place: placeKey(municipality), radius },
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
