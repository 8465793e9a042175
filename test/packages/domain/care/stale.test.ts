import { expect, test } from "vitest";
import { AuditLog, DirectoryCare, Employers, Outbox } from "#db/repositories";
import { listStale } from "#domain/care/list-stale";
import { ownCare } from "#domain/care/own-care";
import { remindCounty } from "#domain/care/remind-county";
import { tellAboutCare } from "#domain/care/tell-about-care";
import { confirmEmployers } from "#domain/directory/confirm-employer";
import { asLead } from "#domain/team/actors";
import { stoppedClock, systemClock, type EmployerId } from "#kernel";
import { anEmployer } from "../../../support/directory.ts";
import { agencyHost, mintCounty, scopeOf } from "../../../support/platform.ts";

const DAY = 24 * 3600;
const agencyLead = asLead({ id: "mem_0000", name: "Test", mail: "test@example.org", role: "lead" });
const longAgo = stoppedClock(systemClock.now() - 400 * DAY);

/** A county with records that nobody has looked at for more than a year. */
async function aCountyWithStale(number: number) {
  const county = await mintCounty();
  const lead = asLead(await county.member("lead"));
  const then = await county.scope(longAgo);
  const ids: EmployerId[] = [];
  for (let i = 0; i < number; i++) ids.push((await anEmployer(then, lead)).id);
  return { county, lead, ids, scope: await county.scope() };
}

const staleOf = async (slug: string, clock = systemClock) =>
  listStale(await scopeOf(agencyHost, clock), agencyLead, { county: slug });

test("a record is stale a year after somebody last said that it is right, and not a day earlier", async () => {
  const county = await mintCounty();
  const lead = asLead(await county.member("lead"));
  const now = systemClock.now();
  await anEmployer(await county.scope(stoppedClock(now)), lead);
  expect((await staleOf(county.slug, stoppedClock(now + 365 * DAY))).rows).toHaveLength(0);
  expect((await staleOf(county.slug, stoppedClock(now + 365 * DAY + 1))).rows).toHaveLength(1);
});

test("confirming makes no version, is audited record by record, and leaves foreign ids out", async () => {
  const { county, lead, ids, scope } = await aCountyWithStale(2);
  const foreign = (await aCountyWithStale(1)).ids;
  expect((await ownCare(scope, lead, { list: "stale" })).stale.rows.map(({ id }) => id).toSorted()).toEqual(
    ids.toSorted(),
  );
  expect(await confirmEmployers(scope, lead, [...ids, ...foreign])).toBe(2);
  expect((await ownCare(scope, lead, { list: "stale" })).counts.stale).toBe(0);
  const directory = Employers.in(scope.directory);
  expect((await directory.find(ids[0]!))!.version).toBe(1);
  expect((await directory.find(foreign[0]!))!.confirmedAt).toBe(longAgo.now());
  const log = (await AuditLog.in(scope.db).list()).filter(({ action }) => action === "employer.confirmed");
  expect(log.map(({ subject }) => subject).toSorted()).toEqual(ids.toSorted());
  await expect(confirmEmployers(scope, lead, foreign)).rejects.toMatchObject({ code: "not-found" });
  expect((await staleOf(county.slug)).rows).toEqual([]);
});

test("the agency reminds a county at most once a week, even when two ask at once", async () => {
  const { county, lead, scope } = await aCountyWithStale(3);
  const now = systemClock.now();
  const agency = await scopeOf(agencyHost, stoppedClock(now));
  const asked = await Promise.all([
    remindCounty(agency, agencyLead, county.slug),
    remindCounty(await scopeOf(agencyHost, stoppedClock(now)), agencyLead, county.slug),
  ]);
  expect(asked.toSorted()).toEqual(["reminded", "too-soon"]);
  const { counties } = await staleOf(county.slug);
  expect(counties.find(({ slug }) => slug === county.slug)).toMatchObject({
    stale: 3,
    remindedAt: now,
    mayRemind: false,
  });

  await tellAboutCare(scope);
  await tellAboutCare(scope);
  const letters = (await Outbox.in(scope.db).list()).filter(({ kind }) => kind === "care-reminder");
  expect(letters.map(({ recipient }) => recipient)).toEqual([lead.mail]);
  expect(letters[0]!.letter.paragraphs[0]).toContain("3 Arbeitgeber");
  expect(letters[0]!.letter.action!.url).toBe(`${scope.origin}/team/arbeitgeber/pflege`);

  const later = await scopeOf(agencyHost, stoppedClock(now + 7 * DAY));
  expect(await remindCounty(later, agencyLead, county.slug)).toBe("reminded");
});

test("only the agency reminds, and only counties that are there", async () => {
  const { county, lead, scope } = await aCountyWithStale(1);
  await expect(remindCounty(scope, lead, county.slug)).rejects.toMatchObject({ code: "not-found" });
  const agency = await scopeOf(agencyHost);
  for (const slug of ["agentur", "gibt-es-nicht"])
    await expect(remindCounty(agency, agencyLead, slug)).rejects.toMatchObject({ code: "not-found" });
});

test("a list that goes on goes on where it stopped, also among records confirmed in the same second", async () => {
  const { scope, ids } = await aCountyWithStale(5);
  const care = DirectoryCare.in(scope.directory);
  const seen: string[] = [];
  for (let after: string | undefined; ; after = seen.at(-1)) {
    const page = await care.ownStale(systemClock.now(), { after, limit: 2 });
    seen.push(...page.map(({ id }) => id));
    if (page.length < 2) break;
  }
  expect(seen).toEqual(ids.toSorted());
});
