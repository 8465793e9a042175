import type { AskedWord, Finding, Found, Question } from "#db/repositories";
import { reachOf } from "../directory/reach.ts";
import type { Scope } from "../scope.ts";
import { slugOf } from "../slug.ts";
import { spellingsOf, wordsAsked } from "./folding.ts";
import { passage, type Passage } from "./passage.ts";

export const PAGE_SIZE = 20;
/** Kilometres around a place. */
export const radii = [10, 25, 50] as const;
export type Radius = (typeof radii)[number];

/** A place as addresses name it: `Bad Sassendorf` becomes `bad-sassendorf`, a postcode stays one. */
export const placeKey = (typed: string | undefined): string | undefined => typed && slugOf(typed);

/** A postcode is looked up in the index, which knows those of all employers. */
export const isPostcode = (typed: string | undefined): boolean => /^\d{5}$/.test(typed ?? "");

const askedWords = (query: string): AskedWord[] =>
  wordsAsked(query).map((word) => ({ word, spellings: spellingsOf(word) }));

interface Asking {
  query?: string;
  region?: boolean;
  radius?: Radius;
  page?: number;
  limit?: number;
}

/** What all questions of a county have in common. Around a place the county's border does not count. */
export function questionOf(scope: Scope, { query, region = false, radius, page = 1, limit = PAGE_SIZE }: Asking) {
  return {
    words: query === undefined ? undefined : askedWords(query),
    reach: reachOf(scope, region || radius !== undefined),
    programmes: scope.tenant.programmes,
    now: scope.clock.now(),
    offset: (page - 1) * limit,
    limit,
  } satisfies Partial<Question>;
}

/** A found thing with the passage of its long text around what was looked for, where its name and teaser do not show it. */
export type FoundEntry = Omit<Found, "body" | "bodyEn"> & { passage?: Passage };

export function withPassages(finding: Finding, words: readonly AskedWord[] = []): FoundEntry[] {
  const asked = words.map(({ word }) => word);
  return finding.found.map(({ body, bodyEn, ...entry }) => ({
    ...entry,
    passage: passage({ ...entry, body, bodyEn }, asked, finding.similar),
  }));
}
