import { describe, expect, test } from "vitest";
import { AuditLog, Employers, Openings, Outbox } from "#db/repositories";
import { giveUpEmployer } from "#domain/care/give-up-employer";
import { listOrphans } from "#domain/care/list-orphans";
import { offerOrphans } from "#domain/care/offer-orphans";
import { takeIntoCustody } from "#domain/care/take-into-custody";
import { tellAboutCare } from "#domain/care/tell-about-care";
import { acceptHandover } from "#domain/directory/accept-handover";
import { employerHistory } from "#domain/directory/employer-history";
import { listHandovers } from "#domain/directory/list-handovers";
import { asLead } from "#domain/team/actors";
import { pauseTenant } from "#domain/tenants/pause-tenant";
import type { EmployerId } from "#kernel";
import { anEmployer, anOpening } from "../../../support/directory.ts";
import { agencyHost, mintCounty, scopeOf, type County } from "../../../support/platform.ts";

const agencyLead = asLead({ id: "mem_0000", name: "Test", mail: "test@example.org", role: "lead" });

async function aCounty() {
  const county = await mintCounty();
  return { county, lead: asLead(await county.member("lead")) };
}

/** A county with an employer and an opening, which pauses after that. */
async function aRestingCounty() {
  const { county, lead } = await aCounty();
  const scope = await county.scope();
  const employer = await anEmployer(scope, lead);
  const opening = await anOpening(scope, lead, employer.id);
  await pauseTenant(scope, lead);
  return { county, lead, employer, opening };
}

const voucherOf = async (id: string) => (await Employers.in((await scopeOf(agencyHost)).directory).find(id))!.vouchedBy;
const actionsOf = async (host: string, subject: string) =>
  (await AuditLog.in((await scopeOf(host)).db).list(undefined, 200))
    .filter((entry) => entry.subject === subject)
    .map(({ action }) => action);

async function orphan(id: string) {
  const scope = await scopeOf(agencyHost);
  for (let after: string | undefined; ;) {
    const page = await listOrphans(scope, agencyLead, after);
    const row = page.rows.find((one) => one.id === id);
    if (row || !page.next) return row;
    after = page.next;
  }
}

async function offerTo(county: County, ids: EmployerId[]) {
  return offerOrphans(await scopeOf(agencyHost), agencyLead, ids, { county: county.slug, note: "Passt zu euch?" });
}

describe("an employer whose county rests", () => {
  test("is an orphan, and the agency takes it into its keeping, audited on both sides and told once", async () => {
    const { county, lead, employer, opening } = await aRestingCounty();
    expect(await orphan(employer.id)).toMatchObject({ inCustody: 0, offeredTo: null });
    const agency = await scopeOf(agencyHost);
    expect(await takeIntoCustody(agency, agencyLead, [employer.id])).toBe(1);
    expect(await takeIntoCustody(agency, agencyLead, [employer.id])).toBe(0);
    expect(await voucherOf(employer.id)).toBe(agency.tenant.id);
    expect(await orphan(employer.id)).toMatchObject({ inCustody: 1, givenUp: 0, custodyFrom: "Test" });
    expect(await Openings.in(agency.directory).findManaged(opening.id)).toMatchObject({ status: "published" });
    const [latest] = await employerHistory(agency, employer.id);
    expect(latest).toMatchObject({ occasion: "handed-over", setBy: agency.tenant.id });
    expect(await actionsOf(agencyHost, employer.id)).toEqual(["employer.taken-into-custody"]);

    const scope = await county.scope();
    await tellAboutCare(scope);
    await tellAboutCare(scope);
    expect(await actionsOf(county.host, employer.id)).toContain("employer.taken-into-custody");
    const mails = (await Outbox.in(scope.db).list()).filter(({ kind }) => kind === "custody");
    expect(mails.map(({ recipient }) => recipient)).toEqual([lead.mail]);
  });

  test("is offered to a county, which accepts and vouches from then on", async () => {
    const { employer } = await aRestingCounty();
    const { county, lead } = await aCounty();
    expect(await offerTo(county, [employer.id])).toEqual({ offered: 1 });
    expect(await offerTo(county, [employer.id])).toEqual({ offered: 0 });
    expect(await orphan(employer.id)).toMatchObject({ offeredTo: "Test", offeredAt: expect.any(Number) });
    const scope = await county.scope();
    const { incoming } = await listHandovers(scope, lead);
    expect(incoming).toEqual([expect.objectContaining({ employerId: employer.id, note: "Passt zu euch?" })]);
    await acceptHandover(scope, lead, incoming[0]!.id);
    expect(await voucherOf(employer.id)).toBe(scope.tenant.id);
    expect(await orphan(employer.id)).toBeUndefined();
  });

  test("is accepted after the agency has taken it, too", async () => {
    const { employer } = await aRestingCounty();
    await takeIntoCustody(await scopeOf(agencyHost), agencyLead, [employer.id]);
    const { county, lead } = await aCounty();
    await offerTo(county, [employer.id]);
    const scope = await county.scope();
    const { incoming } = await listHandovers(scope, lead);
    await acceptHandover(scope, lead, incoming[0]!.id);
    expect(await voucherOf(employer.id)).toBe(scope.tenant.id);
  });

  test("is offered to no county that rests itself, nor to one that is not there", async () => {
    const { employer, county } = await aRestingCounty();
    const problems = [{ field: "county", rule: "choice" }];
    expect(await offerTo(county, [employer.id])).toEqual({ problems });
    expect(await offerTo({ ...county, slug: "gibt-es-nicht" }, [employer.id])).toEqual({ problems });
  });
});

describe("an employer whose county is at work", () => {
  test("is no orphan; the agency can neither take nor offer it", async () => {
    const { county, lead } = await aCounty();
    const scope = await county.scope();
    const employer = await anEmployer(scope, lead);
    const agency = await scopeOf(agencyHost);
    expect(await orphan(employer.id)).toBeUndefined();
    expect(await takeIntoCustody(agency, agencyLead, [employer.id])).toBe(0);
    expect(await offerTo((await aCounty()).county, [employer.id])).toEqual({ offered: 0 });
    expect(await voucherOf(employer.id)).toBe(scope.tenant.id);
    expect(await actionsOf(agencyHost, employer.id)).toEqual([]);
  });

  test("is given up by its lead: the agency vouches from then on", async () => {
    const { county, lead } = await aCounty();
    const scope = await county.scope();
    const employer = await anEmployer(scope, lead);
    await giveUpEmployer(scope, lead, employer.id);
    const agency = await scopeOf(agencyHost);
    expect(await voucherOf(employer.id)).toBe(agency.tenant.id);
    expect(await orphan(employer.id)).toMatchObject({ givenUp: 1, custodyFrom: "Test" });
    const [latest] = await employerHistory(agency, employer.id);
    expect(latest).toMatchObject({ occasion: "handed-over", setBy: scope.tenant.id });
    expect(await actionsOf(county.host, employer.id)).toContain("employer.given-up");
    await expect(giveUpEmployer(scope, lead, employer.id)).rejects.toMatchObject({ code: "not-found" });
  });

  test("cannot be given up by a neighbour, nor taken by a county that calls itself the agency's use-case", async () => {
    const { county, lead } = await aCounty();
    const employer = await anEmployer(await county.scope(), lead);
    const other = await aCounty();
    const theirs = await other.county.scope();
    await expect(giveUpEmployer(theirs, other.lead, employer.id)).rejects.toMatchObject({ code: "not-found" });
    await expect(takeIntoCustody(theirs, other.lead, [employer.id])).rejects.toMatchObject({ code: "not-found" });
    await expect(
      offerOrphans(theirs, other.lead, [employer.id], { county: other.county.slug, note: "" }),
    ).rejects.toMatchObject({ code: "not-found" });
    expect(await voucherOf(employer.id)).toBe((await county.scope()).tenant.id);
  });
});
