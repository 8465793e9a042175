import { Openings, type Alert } from "#db/repositories";
import { reachOf } from "../directory/reach.ts";
import { findOpenings } from "../search/find-openings.ts";
import type { OpeningQuestion } from "../openings/opening-question.ts";
import type { Scope } from "../scope.ts";
import { questionOf } from "./check-question.ts";

/** More new openings than anybody reads in one mail; what is beyond comes with the next. */
const MOST_NEW = 200;
/** Pages of the search that are read for one alert, the best results first. */
const MOST_PAGES = 50;

export type NewOpening = Awaited<ReturnType<Openings["newFor"]>>[number];

/**
 * What the list of openings shows for an alert's question, came after the alert was confirmed, and its reader was not told
 * about. Nothing depends on when somebody looked last: what is published late, or found late by the index, comes later.
 */
export async function findNews(scope: Scope, { readerId, question: address, since }: Alert): Promise<NewOpening[]> {
  const { query, region = false, ...filter } = questionOf(scope, address);
  const reach = { ...reachOf(scope, region), programmes: scope.tenant.programmes, now: scope.clock.now() };
  const fresh = await Openings.in(scope.directory).newFor(readerId, reach, filter, { since: since!, limit: MOST_NEW });
  if (!query || fresh.length === 0) return fresh;
  const matching = await slugsFound(scope, { ...filter, query, region });
  return fresh.filter(({ slug }) => matching.has(slug));
}

/** The addresses of all openings a search finds word for word. */
async function slugsFound(scope: Scope, question: OpeningQuestion & { query: string }): Promise<Set<string>> {
  const slugs = new Set<string>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { found, pages, similar } = await findOpenings(scope, { ...question, page });
    if (similar) break;
    for (const { slug } of found) slugs.add(slug);
    if (page >= pages) break;
  }
  return slugs;
}
