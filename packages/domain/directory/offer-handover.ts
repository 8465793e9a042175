import {
  commit,
  Employers,
  Handovers,
  Tenants,
  violatedConstraint,
  type Employer,
  type TenantRow,
} from "#db/repositories";
import { newId, refuse, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { HandoverInput } from "./handover-input.ts";
import { presentEmployer } from "./present-employer.ts";

/**
 * Offers an employer to another county, which vouches for it from the day it accepts. The county that vouches may, and for a
 * county that is no longer at work the agency. An employer is offered to one county at a time.
 */
export async function offerHandover(
  scope: Scope,
  lead: Lead,
  employerId: string,
  { county, note }: HandoverInput,
): Promise<{ id: Id<"hov"> } | { problems: Problem[] }> {
  const [employer, tenants] = await Promise.all([
    presentEmployer(scope, employerId),
    Tenants.in(scope.directory).list(),
  ]);
  if (!mayOffer(scope, employer, tenants)) refuse("not-found");
  const to = countiesToOffer(tenants, employer).find(({ slug }) => slug === county);
  if (!to) return { problems: [{ field: "county", rule: "choice" }] };
  const id = newId("hov");
  const { vouchedBy: fromCounty } = employer;
  try {
    await commit(
      scope.db,
      Handovers.in(scope.directory).offer({
        id,
        employerId: employer.id,
        fromCounty,
        toCounty: to.id,
        note,
        offeredAt: scope.clock.now(),
      }),
      audited(scope, lead, "employer.offered", employer.id),
    );
  } catch (error) {
    if (Handovers.notVouching(error)) refuse("not-found");
    if (!violatedConstraint(error)?.includes("employer_handovers")) throw error;
    return { problems: [{ field: "county", rule: "offered" }] };
  }
  return { id };
}

/** The counties at work that do not vouch for the employer yet. */
export const countiesToOffer = (tenants: TenantRow[], { vouchedBy }: Pick<Employer, "vouchedBy">): TenantRow[] =>
  tenants.filter(({ id, kind, status }) => kind === "county" && status === "active" && id !== vouchedBy);

function mayOffer(scope: Scope, employer: Employer, tenants: TenantRow[]): boolean {
  if (Employers.in(scope.directory).vouchedFor(employer)) return true;
  const voucher = tenants.find(({ id }) => id === employer.vouchedBy);
  return scope.tenant.kind === "agency" && voucher?.status !== "active";
}
