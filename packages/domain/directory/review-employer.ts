import {
  AdaptedFields,
  EmployerHistory,
  Employers,
  Handovers,
  Municipalities,
  Overlays,
  Proposals,
  Tenants,
} from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { adaptations, reviewFields } from "./field-review.ts";
import { countiesToOffer } from "./offer-handover.ts";

/**
 * For the team: an employer field by field, with its history, what the county has made of it, open proposals and offers, and the
 * places of the region. One round trip.
 */
export async function reviewEmployer(scope: Scope, _reader: Reader, id: string) {
  const { directory, db } = scope;
  const [master, history, overlay, adapted, proposals, [handover], places, tenants] = await Promise.all([
    Employers.in(directory).find(id),
    EmployerHistory.in(directory).of(id),
    Overlays.in(db).findFor(id),
    AdaptedFields.in(db).of(id),
    Proposals.in(directory).openFor(id),
    Handovers.in(directory).openFor(id),
    Municipalities.in(directory).list(),
    Tenants.in(directory).list(),
  ]);
  const employer = found(master);
  const reviewed = { employer, history, overlay, adapted };
  return {
    employer,
    own: Employers.in(directory).vouchedFor(employer),
    vouchedBy: tenants.find((tenant) => tenant.id === employer.vouchedBy)?.name ?? "",
    history,
    overlay,
    fields: reviewFields(reviewed),
    adaptations: adaptations(reviewed),
    proposals,
    handover,
    counties: countiesToOffer(tenants, employer).map(({ slug, name }) => ({ slug, name })),
    places,
  };
}
export type EmployerReview = Awaited<ReturnType<typeof reviewEmployer>>;
