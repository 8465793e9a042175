import { SharedExperiences, Tenants } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { wordsAsked } from "../search/folding.ts";
import type { ExperienceQuery } from "./experience-filter.ts";

/** What counties have shared with the region, searched, filtered and sorted, a page at a time; and the choices with their numbers. */
export async function findExperiences(
  scope: Scope,
  { q, order, ...choices }: ExperienceQuery,
  after?: { rank: number; id: string },
  limit = 20,
) {
  const filter = { words: wordsAsked(q), ...choices };
  const shared = SharedExperiences.in(scope.directory);
  const [experiences, { total, facets }, tenants] = await Promise.all([
    shared.library({ filter, order, limit: limit + 1, after }),
    shared.counts(filter),
    Tenants.in(scope.directory).list(),
  ]);
  const last = experiences.length > limit ? experiences[limit - 1] : undefined;
  return {
    experiences: experiences.slice(0, limit),
    count: total,
    facets,
    counties: tenants.filter((tenant) => tenant.kind === "county").map(({ slug, name }) => ({ slug, name })),
    next: last && { rank: last.rank, id: last.id },
  };
}
export type Library = Awaited<ReturnType<typeof findExperiences>>;
