import { EmployerHistory, Employers, Municipalities, Overlays, Proposals } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** For the team: an employer with its history, the county's own overlay, open proposals, and the places of the region. */
export async function reviewEmployer(scope: Scope, _reader: Reader, id: string) {
  const [employer, history, overlay, proposals, places] = await Promise.all([
    Employers.in(scope.directory).find(id),
    EmployerHistory.in(scope.directory).of(id),
    Overlays.in(scope.db).findFor(id),
    Proposals.in(scope.directory).openFor(id),
    Municipalities.in(scope.directory).list(),
  ]);
  const master = found(employer);
  const changedSince = overlay ? history.filter(({ version }) => version > overlay.masterVersion) : [];
  return {
    employer: master,
    own: Employers.in(scope.directory).vouchedFor(master),
    history,
    overlay,
    proposals,
    places,
    changedSince,
  };
}
export type EmployerReview = Awaited<ReturnType<typeof reviewEmployer>>;
