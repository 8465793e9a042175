import { SharedExperiences, Tenants } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { wordsAsked } from "../search/folding.ts";
import { costBands, type ExperienceQuery } from "./experience-filter.ts";

/** What counties have shared with the region, searched, filtered and sorted, a page at a time; and the counties to choose from. */
export async function findExperiences(
  scope: Scope,
  query: ExperienceQuery,
  after?: { rank: number; id: string },
  limit = 20,
) {
  const { kind, targetGroup, again, county, order } = query;
  const filter = {
    words: wordsAsked(query.q),
    kind,
    targetGroup,
    again,
    county,
    ...(query.cost && costBands[query.cost]),
  };
  const library = SharedExperiences.in(scope.directory);
  const [experiences, count, tenants] = await Promise.all([
    library.library({ filter, order, limit: limit + 1, after }),
    library.count(filter),
    Tenants.in(scope.directory).list(),
  ]);
  const last = experiences.length > limit ? experiences[limit - 1] : undefined;
  return {
    experiences: experiences.slice(0, limit),
    count,
    counties: tenants.filter((tenant) => tenant.kind === "county").map(({ slug, name }) => ({ slug, name })),
    next: last && { rank: last.rank, id: last.id },
  };
}
export type Library = Awaited<ReturnType<typeof findExperiences>>;
