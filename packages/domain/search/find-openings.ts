import type { Question } from "#db/repositories";
import type { OpeningQuery } from "../openings/list-openings.ts";
import type { Scope } from "../scope.ts";
import { placeKey, questionOf } from "./ask.ts";
import { findPage } from "./find-page.ts";

export interface OpeningSearch extends Omit<OpeningQuery, "after"> {
  /** Without one, all openings, the nearest or the newest first. */
  query?: string;
  page: number;
  nearestFirst?: boolean;
}

/** Openings that answer a search, the best first, or those spelled almost like it. One round trip, to the full-text index alone. */
export async function findOpenings(scope: Scope, search: OpeningSearch) {
  const { query, page, region = false, kind, workingTime, sector, municipality, radius, nearestFirst } = search;
  const question: Question = {
    ...questionOf(scope, { query, region, radius, page }),
    kind: "opening",
    filter: { openingKind: kind, workingTime, sector, place: placeKey(municipality), radius },
    nearestFirst,
  };
  return findPage(scope, question, search);
}
