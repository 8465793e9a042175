import { Openings, type Alert } from "#db/repositories";
import { reachOf } from "../directory/reach.ts";
import { matchOpenings } from "../search/match-openings.ts";
import { placeKey } from "../search/ask.ts";
import type { Scope } from "../scope.ts";
import { questionOf } from "./check-question.ts";

/** More new openings than anybody reads in one mail; what is beyond comes with the next. */
const MOST_NEW = 200;
const AT_ONE_GO = 100;
/** The index knows an opening within minutes; what it did not find by its words for so long it will not find any more. */
const WORDS_SECONDS = 30 * 24 * 3600;

export type NewOpening = Awaited<ReturnType<Openings["newFor"]>>[number];

/**
 * What the list of openings shows for an alert's question, came after the alert was confirmed, and its reader was not told
 * about. Nothing depends on when somebody looked last: what is published late, or found late by the index, comes later.
 */
export async function findNews(scope: Scope, { readerId, question: address, since }: Alert): Promise<NewOpening[]> {
  const { query, region = false, municipality, ...rest } = questionOf(scope, address);
  const now = scope.clock.now();
  const reach = { ...reachOf(scope, region || rest.radius !== undefined), programmes: scope.tenant.programmes, now };
  const filter = { ...rest, municipality: placeKey(municipality) };
  const openings = Openings.in(scope.directory);
  if (!query) return openings.newFor(readerId, reach, filter, { since: since!, limit: MOST_NEW });

  const recently = Math.max(since!, now - WORDS_SECONDS);
  const news: NewOpening[] = [];
  for (let before: NewOpening | undefined; news.length < MOST_NEW;) {
    const candidates = await openings.newFor(readerId, reach, filter, { since: recently, before, limit: AT_ONE_GO });
    if (candidates.length === 0) break;
    const matching = await matchOpenings(
      scope,
      { query, region, municipality, ...rest },
      candidates.map(({ id }) => id),
    );
    news.push(...candidates.filter(({ slug }) => matching.has(slug)));
    if (candidates.length < AT_ONE_GO) break;
    before = candidates.at(-1);
  }
  return news;
}
