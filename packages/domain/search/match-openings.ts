import { Finder } from "#db/repositories";
import type { OpeningQuestion } from "../openings/opening-question.ts";
import type { Scope } from "../scope.ts";
import { placeKey, questionOf } from "./ask.ts";

/** Which of the given openings a search finds word for word, by their slugs. One round trip, to the full-text index alone. */
export async function matchOpenings(
  scope: Scope,
  { query, region, kind, workingTime, sector, municipality, radius }: OpeningQuestion,
  ids: readonly string[],
): Promise<Set<string>> {
  const { found, similar } = await Finder.in(scope.search).find({
    ...questionOf(scope, { query, region, radius, limit: ids.length }),
    kind: "opening",
    filter: { openingKind: kind, workingTime, sector, place: placeKey(municipality), radius },
    among: ids,
  });
  return new Set(similar ? [] : found.map(({ slug }) => slug));
}
