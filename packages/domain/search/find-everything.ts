import { Finder, type Question, type SearchDocument } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { PAGE_SIZE, questionOf, withPassages, type FoundEntry } from "./ask.ts";
import { meant } from "./meant.ts";

/** How much of each kind the page of all kinds shows. */
const FEW = 5;
const kinds = ["employer", "opening", "post", "event"] as const satisfies readonly SearchDocument["kind"][];
export type FoundKind = (typeof kinds)[number];

export interface FoundGroup {
  kind: FoundKind;
  found: FoundEntry[];
  total: number;
}

/**
 * What of all that a county's site shows answers a search: employers, openings, news and dates, some of each. Where nothing
 * at all does, what is spelled almost like it. One round trip, to the full-text index alone.
 */
export async function findEverything(scope: Scope, { query, region = false }: { query: string; region?: boolean }) {
  const finder = Finder.in(scope.search);
  const question = { ...questionOf(scope, { query, region, limit: FEW }), filter: {}, amongAllKinds: true };
  const of = (kind: FoundKind): Question => ({ ...question, kind });
  const [findings, elsewhere] = await Promise.all([
    Promise.all(kinds.map((kind) => finder.find(of(kind)))),
    region ? [0, 0] : Promise.all([finder.elsewhere(of("employer")), finder.elsewhere(of("opening"))]),
  ]);
  const groups: FoundGroup[] = kinds
    .map((kind, at) => ({ kind, found: withPassages(findings[at]!, question.words), total: findings[at]!.total }))
    .filter(({ total }) => total > 0);
  const similar = groups.length > 0 && findings[0]!.similar;
  return {
    groups,
    total: groups.reduce((sum, { total }) => sum + total, 0),
    similar,
    meant: similar
      ? meant(
          query,
          groups.flatMap(({ found }) => found),
        )
      : undefined,
    elsewhere: { employers: elsewhere[0]!, openings: elsewhere[1]! },
    words: question.words?.map(({ word }) => word) ?? [],
  };
}

/** Kinds that are the county's own. */
export type OwnKind = Extract<FoundKind, "post" | "event">;

/** All of the county's news or dates that answer a search, page by page. */
export async function findOfKind(scope: Scope, asked: { query: string; kind: OwnKind; page: number }) {
  const question: Question = { ...questionOf(scope, asked), kind: asked.kind, filter: {}, amongAllKinds: true };
  const finding = await Finder.in(scope.search).find(question);
  return {
    found: withPassages(finding, question.words),
    total: finding.total,
    similar: finding.similar && finding.total > 0,
    words: question.words?.map(({ word }) => word) ?? [],
    page: asked.page,
    pages: Math.ceil(finding.total / PAGE_SIZE),
  };
}
