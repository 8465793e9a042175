import { Employers, Openings } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** For the team: one opening the county manages, and the employers it may write openings for. */
export async function viewManagedOpening(scope: Scope, _reader: Reader, id: string) {
  const [opening, employers] = await Promise.all([
    Openings.in(scope.directory).findManaged(id),
    Employers.in(scope.directory).ownNames(),
  ]);
  return { opening: found(opening), employers };
}

/** The employers the county vouches for, to choose from. */
export const chooseEmployer = (scope: Scope) => Employers.in(scope.directory).ownNames();
export type EmployerChoice = Awaited<ReturnType<typeof chooseEmployer>>[number];
