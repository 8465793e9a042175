import { EmployerPictures, Employers, EmployerSites, Merges, Openings } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

/**
 * An employer as this county shows it, with what it offers now; for one that became part of another record the address of
 * that one. One round trip.
 */
export async function viewEmployer(scope: Scope, slug: string) {
  const { programmes } = scope.tenant;
  const [employer, openings, pictures, sites, successor] = await Promise.all([
    Employers.in(scope.directory).shown(slug),
    Openings.in(scope.directory).ofEmployer(slug, { programmes, now: scope.clock.now() }),
    EmployerPictures.in(scope.directory).ofSlug(slug),
    EmployerSites.in(scope.directory).ofSlug(slug),
    Merges.in(scope.directory).successorOf(slug),
  ]);
  if (!employer && successor) return { movedTo: successor.slug };
  return { employer: found(employer), openings, pictures, sites };
}
export type EmployerView = Exclude<Awaited<ReturnType<typeof viewEmployer>>, { movedTo: string }>;
