import type { Question } from "#db/repositories";
import type { EmployerQuery } from "../directory/list-employers.ts";
import type { Scope } from "../scope.ts";
import { placeKey, questionOf } from "./ask.ts";
import { findPage } from "./find-page.ts";

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
  const question: Question = {
    ...questionOf(scope, { query, region, radius, page }),
    kind: "employer",
    filter: { employerKind: kind, sector, size, planningArea, traits, place: placeKey(municipality), radius },
    nearestFirst,
  };
  return findPage(scope, question, search);
}
