import { commit, DirectoryCare, type Employer, type Write } from "#db/repositories";
import { refuse, type EmployerId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** What notes that records the acting county vouches for are right as they are; no new version comes of it. */
export const confirmed = (scope: Scope, ids: readonly EmployerId[]): Write<Employer> =>
  DirectoryCare.in(scope.directory).confirm(ids, scope.clock.now());

/** Confirms records of the county; ids it does not vouch for answer like absent ones, and are left out beside its own. */
export async function confirmEmployers(scope: Scope, editor: Editor, ids: readonly EmployerId[]): Promise<number> {
  const own = await DirectoryCare.in(scope.directory).ownAmong(ids);
  if (own.length === 0) refuse("not-found");
  const [done] = await commit(
    scope.db,
    confirmed(scope, own),
    ...own.map((id) => audited(scope, editor, "employer.confirmed", id)),
  );
  return done.length;
}
