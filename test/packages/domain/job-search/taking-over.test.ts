import { beforeEach, expect, test } from "vitest";
import {
  AuditLog,
  commit,
  ImportedOpenings,
  JobSearchFirms,
  JobSearchOffers,
  JobSearchRuns,
  type FirmView,
} from "#db/repositories";
import { confirmRemoval } from "#domain/job-search/confirm-removal";
import { confirmRun } from "#domain/job-search/confirm-run";
import { assignFirm, leaveFirm, reopenFirm } from "#domain/job-search/decide-firm";
import { viewRun, type RunPart } from "#domain/job-search/view-run";
import { changeOpening } from "#domain/openings/change-opening";
import { closeOpening } from "#domain/openings/close-opening";
import { openingInput } from "#domain/openings/opening-input";
import { typedFromOpening } from "#domain/openings/opening-record";
import type { Scope } from "#domain/scope";
import { asLead, type Lead } from "#domain/team/actors";
import { stoppedClock, systemClock } from "#kernel";
import { anEmployer } from "../../../support/directory.ts";
import { aVacancy, newerFile, olderFile, staged, takenOver, type Vacancy } from "../../../support/job-search.ts";
import { mintCounty, mintCountyOnOwnGround, platform, type County } from "../../../support/platform.ts";

const FIRM = "Sägewerk Möhnetal GmbH";
let county: County & { municipalityAgs: string };
let town: string;
let scope: Scope;
let lead: Lead;

beforeEach(async () => {
  county = await mintCountyOnOwnGround();
  scope = await county.scope();
  town = scope.tenant.countyAgs === county.municipalityAgs.slice(0, 5) ? await townOf(county) : "";
  lead = asLead(await county.member("lead"));
});

async function townOf({ municipalityAgs }: { municipalityAgs: string }): Promise<string> {
  const { env } = await platform();
  const row = await env.DB.prepare("SELECT name FROM municipalities WHERE ags = ?")
    .bind(municipalityAgs)
    .first<{ name: string }>();
  return row!.name;
}

const vacancy = (given: Partial<Vacancy> = {}) => aVacancy({ town, postcode: "", firm: FIRM, ...given });
const employer = (name = FIRM) => anEmployer(scope, lead, { name, municipalityAgs: county.municipalityAgs });
const openingOf = async (one: Vacancy) => (await ImportedOpenings.in(scope.directory).among([one.ref]))[0];
const runOf = (id: string) => JobSearchRuns.in(scope.db).get(id);
const countsOf = async (id: string) => (await viewRun(scope, lead, id, undefined)).counts;
const firmNamed = async (name: string): Promise<FirmView> => {
  const firms = JobSearchFirms.in(scope.db);
  const all = await Promise.all((["open", "assigned", "left"] as const).map((one) => firms.page(one, { limit: 50 })));
  return all.flat().find(({ firm }) => firm === name)!;
};
/** Everything a run could change, to see that it did not. */
async function everything() {
  const { env } = await platform();
  const { id } = scope.tenant;
  const answers = await env.DB.batch([
    env.DB.prepare("SELECT * FROM openings WHERE managed_by = ? ORDER BY id").bind(id),
    env.DB.prepare("SELECT * FROM job_search_offers WHERE tenant_id = ? ORDER BY id").bind(id),
    env.DB.prepare("SELECT * FROM job_search_firms WHERE tenant_id = ? ORDER BY id").bind(id),
    env.DB.prepare("SELECT * FROM touchpoints WHERE tenant_id = ? ORDER BY id").bind(id),
  ]);
  return answers.map(({ results }) => results);
}

test.each([
  ["older", olderFile],
  ["newer", newerFile],
])("a file of the %s shape becomes openings, and the second time changes nothing", async (shape, file) => {
  const { id } = await employer();
  const vacancies = [vacancy({ title: "Zimmerin (m/w/d)" }), vacancy({ url: "https://saegewerk.example/stelle" })];
  const first = await staged(scope, lead, file(vacancies));
  expect(await openingOf(vacancies[0]!)).toBeUndefined();
  expect([await countsOf(first), (await runOf(first)).shape]).toEqual([{ new: 2, gone: 0 }, shape]);

  await confirmRun(scope, lead, first, { remove: true });
  expect(await runOf(first)).toMatchObject({ status: "done", added: 2, changed: 0, removed: 0 });
  expect(await openingOf(vacancies[0]!)).toMatchObject({
    employerId: id,
    title: "Zimmerin (m/w/d)",
    kind: "job",
    status: "published",
    source: "job-search",
    municipalityAgs: county.municipalityAgs,
    starts: "ab 1. August 2027",
    applyUrl: `https://www.arbeitsagentur.de/jobsuche/jobdetail/${vacancies[0]!.ref}`,
  });
  expect((await openingOf(vacancies[1]!))!.applyUrl).toBe("https://saegewerk.example/stelle");

  const before = await everything();
  const second = await takenOver(scope, lead, file(vacancies));
  expect(await runOf(second)).toMatchObject({ status: "done", added: 0, changed: 0, back: 0, removed: 0 });
  expect(await everything()).toEqual(before);
});

test("each opening counts once among the figures", async () => {
  await employer();
  const vacancies = [vacancy(), vacancy()];
  await takenOver(scope, lead, newerFile(vacancies));
  await takenOver(scope, lead, newerFile([vacancies[0]!]));
  await takenOver(scope, lead, newerFile(vacancies));
  const [, , , touchpoints] = await everything();
  expect(touchpoints!.map((one) => (one as { indicator: string }).indicator)).toEqual(["openings", "openings"]);
});

test("what the source changes changes, what it has no more is withdrawn, what comes back is open again", async () => {
  await employer();
  const [stays, changes, goes] = [vacancy(), vacancy(), vacancy()];
  await takenOver(scope, lead, newerFile([stays, changes, goes]));
  const published = (await openingOf(goes))!.publishedAt;

  const next = await takenOver(scope, lead, newerFile([stays, { ...changes, title: "Zimmermeister (m/w/d)" }]));
  expect(await runOf(next)).toMatchObject({ added: 0, changed: 1, removed: 1 });
  expect(await openingOf(changes)).toMatchObject({ title: "Zimmermeister (m/w/d)", version: 2 });
  expect(await openingOf(stays)).toMatchObject({ version: 1, status: "published" });
  expect(await openingOf(goes)).toMatchObject({ status: "closed", closeReason: "withdrawn" });

  const back = await takenOver(scope, lead, newerFile([stays, changes, goes]));
  expect(await runOf(back)).toMatchObject({ added: 0, back: 1 });
  expect(await openingOf(goes)).toMatchObject({ status: "published", closeReason: null, publishedAt: published });
});

test("the day it was published moves by itself and changes nothing; an older state does not come back", async () => {
  await employer();
  const one = vacancy({ modified: "2026-11-10T10:00:00" });
  await takenOver(scope, lead, olderFile([one]));
  const again = olderFile([one]).replace("2026-11-01", "2026-11-20");
  expect(await countsOf(await staged(scope, lead, again))).toMatchObject({ unchanged: 1 });
  const old = olderFile([{ ...one, title: "Alter Titel", modified: "2026-11-05T10:00:00" }]);
  await takenOver(scope, lead, old);
  expect(await openingOf(one)).toMatchObject({ title: one.title, version: 1 });
});

test("without the tick, and from a file that is not all there is, nothing is withdrawn", async () => {
  await employer();
  const [a, b, c] = [vacancy(), vacancy(), vacancy()];
  await takenOver(scope, lead, newerFile([a, b, c]));
  await takenOver(scope, lead, newerFile([a, b]), false);
  await takenOver(scope, lead, newerFile([a, b], { maxErgebnisse: 250 }));
  const nameless = JSON.parse(newerFile([a, b, c])) as {
    ergebnisliste: { referenznummer?: string }[];
    maxErgebnisse?: number;
  };
  delete nameless.ergebnisliste[2]!.referenznummer;
  delete nameless.maxErgebnisse;
  await takenOver(scope, lead, JSON.stringify(nameless));
  expect(await openingOf(c)).toMatchObject({ status: "published", version: 1 });
});

test("a row with a problem keeps its opening, and the other rows are taken over", async () => {
  await employer();
  const [a, b] = [vacancy(), vacancy()];
  await takenOver(scope, lead, newerFile([a, b]));
  const broken = JSON.parse(newerFile([a, b, vacancy()])) as {
    ergebnisliste: { stellenangebotsTitel: unknown; hauptberuf: unknown }[];
  };
  Object.assign(broken.ergebnisliste[0]!, { stellenangebotsTitel: { de: 1 }, hauptberuf: null });
  const run = await takenOver(scope, lead, JSON.stringify(broken));
  expect(await runOf(run)).toMatchObject({ status: "done", added: 1, removed: 0 });
  expect(await openingOf(a)).toMatchObject({ status: "published" });
});

test("an opening that somebody edited here keeps its words, also when the source has it no more", async () => {
  await employer();
  const [edited, other, third] = [vacancy(), vacancy(), vacancy()];
  await takenOver(scope, lead, newerFile([edited, other, third]));
  const opening = (await openingOf(edited))!;
  const { studentsWelcome: _, lodging: __, ...typed } = typedFromOpening(opening);
  await changeOpening(scope, lead, opening.id, openingInput.parse({ ...typed, teaser: "Mit Blick ins Tal." }));

  const next = await takenOver(scope, lead, newerFile([{ ...edited, title: "Neuer Titel" }, other, third]));
  expect(await runOf(next)).toMatchObject({ changed: 0 });
  expect((await countsOf(next)).detached).toBe(1);
  expect(await openingOf(edited)).toMatchObject({ title: edited.title, teaser: "Mit Blick ins Tal." });

  await takenOver(scope, lead, newerFile([other, third]));
  expect(await openingOf(edited)).toMatchObject({ status: "published" });
  expect(await JobSearchOffers.in(scope.db).detached(10)).toMatchObject([
    { openingId: opening.id, goneAt: expect.any(Number) },
  ]);
});

test("an opening the team closed stays closed though the source still has it", async () => {
  await employer();
  const one = vacancy();
  await takenOver(scope, lead, newerFile([one]));
  await closeOpening(scope, lead, (await openingOf(one))!.id, "filled-through-us");
  const next = await takenOver(scope, lead, newerFile([{ ...one, title: "Noch einmal" }]));
  expect(await runOf(next)).toMatchObject({ back: 0, changed: 0 });
  expect(await openingOf(one)).toMatchObject({ status: "closed", closeReason: "filled-through-us" });
});

test("an opening lasts as long as the source has it, and no longer than its time without", async () => {
  await employer();
  const one = vacancy();
  await takenOver(scope, lead, newerFile([one]));
  const first = (await openingOf(one))!.validUntil!;
  const later = await county.scope(stoppedClock(systemClock.now() + 65 * 86_400));
  const run = await takenOver(later, lead, newerFile([one]));
  expect(await runOf(run)).toMatchObject({ status: "done", added: 0, changed: 0 });
  expect((await openingOf(one))!.validUntil).toBeGreaterThan(first + 60 * 86_400);
});

test("a firm nobody knows waits, and a decision takes its vacancies over at once and for good", async () => {
  const { id } = await employer("Holzbau Ruhrquelle");
  const [one, two] = [vacancy({ firm: "Ruhrquelle Bau" }), vacancy({ firm: "Ruhrquelle Bau" })];
  const run = await takenOver(scope, lead, newerFile([one]));
  expect([await runOf(run), await countsOf(run)]).toMatchObject([{ added: 0 }, { "no-employer": 1 }]);
  const firm = await firmNamed("Ruhrquelle Bau");
  expect(firm).toMatchObject({ decision: "open", offers: 1 });

  expect(await assignFirm(scope, lead, firm.id, "emp_0000000000000000")).toEqual({
    problems: [{ field: "employerId", rule: "choice" }],
  });
  expect(await assignFirm(scope, lead, firm.id, id)).toBeUndefined();
  expect(await openingOf(one)).toMatchObject({ employerId: id, status: "published" });
  await takenOver(scope, lead, newerFile([one, two]));
  expect(await openingOf(two)).toMatchObject({ employerId: id });

  await leaveFirm(scope, lead, firm.id);
  expect([await openingOf(one), await openingOf(two)]).toMatchObject([
    { closeReason: "withdrawn" },
    { closeReason: "withdrawn" },
  ]);
  await takenOver(scope, lead, newerFile([one, two]));
  expect(await openingOf(one)).toMatchObject({ status: "closed" });

  await reopenFirm(scope, lead, firm.id);
  await assignFirm(scope, lead, firm.id, id);
  await takenOver(scope, lead, newerFile([one, two]));
  expect([await openingOf(one), await openingOf(two)]).toMatchObject([
    { status: "published" },
    { status: "published" },
  ]);
});

test("a decision also counts for a file that waits to be confirmed", async () => {
  const { id } = await employer("Holzbau Ruhrquelle");
  const run = await staged(scope, lead, newerFile([vacancy({ firm: "Ruhrquelle Bau" })]));
  await assignFirm(scope, lead, (await firmNamed("Ruhrquelle Bau")).id, id);
  expect(await countsOf(run)).toEqual({ new: 1, gone: 0 });
});

test("the employer of another county gets no opening from us, and its county keeps what it has", async () => {
  const neighbour = await mintCounty({ countyAgs: scope.tenant.countyAgs! });
  const theirs = await neighbour.scope();
  const made = await anEmployer(theirs, asLead(await neighbour.member("lead")), {
    name: FIRM,
    municipalityAgs: county.municipalityAgs,
  });
  const one = vacancy();
  const run = await takenOver(scope, lead, newerFile([one]));
  expect([await runOf(run), await countsOf(run)]).toMatchObject([{ added: 0 }, { foreign: 1 }]);
  expect(await openingOf(one)).toBeUndefined();
  expect(await assignFirm(scope, lead, (await firmNamed(FIRM)).id, made.id)).toHaveProperty("problems");
  expect(await ImportedOpenings.in(theirs.directory).among([one.ref])).toEqual([]);
});

test("the write itself refuses the employer of another county, whatever was seen before", async () => {
  const neighbour = await mintCounty();
  const theirs = await anEmployer(await neighbour.scope(), asLead(await neighbour.member("lead")));
  const rows = [imported(theirs.id, vacancy().ref)];
  const [added] = await commit(scope.db, ImportedOpenings.in(scope.directory).add(rows, systemClock.now()));
  expect(added).toEqual([]);
});

const imported = (employerId: string, sourceRef: string) => ({
  id: "opn_0000000000000001" as const,
  slug: `test-${sourceRef.toLowerCase()}`,
  sourceRef,
  employerId: employerId as never,
  programme: "careers" as const,
  kind: "job" as const,
  title: "Test",
  teaser: "",
  body: "",
  workingTime: "",
  countyAgs: county.municipalityAgs.slice(0, 5),
  municipalityAgs: county.municipalityAgs,
  starts: "",
  applyUrl: "",
  publishedAt: 1,
  validUntil: null,
});

test("two who take over at the same time make every opening once", async () => {
  await employer();
  const vacancies = Array.from({ length: 230 }, () => vacancy());
  const runs = [await staged(scope, lead, newerFile(vacancies)), await staged(scope, lead, olderFile(vacancies))];
  const outcomes = await Promise.all([
    confirmRun(scope, lead, runs[0]!, { remove: true }),
    confirmRun(await county.scope(), lead, runs[0]!, { remove: true }),
    confirmRun(await county.scope(), lead, runs[1]!, { remove: true }),
  ]);
  expect(outcomes.filter((one) => one?.busy).length).toBeLessThanOrEqual(2);
  for (let round = 0; round < 5; round++)
    for (const id of runs) await confirmRun(await county.scope(), lead, id, { remove: true });
  const [openings, offers, , touchpoints] = await everything();
  expect([openings!.length, offers!.length, touchpoints!.length]).toEqual([230, 230, 230]);
  expect((await Promise.all(runs.map(runOf))).reduce((sum, { added }) => sum + added, 0)).toBe(230);
});

test("when most of what is known is missing, somebody has to say that it is gone", async () => {
  await employer();
  const vacancies = [vacancy(), vacancy(), vacancy()];
  await takenOver(scope, lead, newerFile(vacancies));
  const view = await viewRun(scope, lead, await staged(scope, lead, '{"maxErgebnisse":0}'), "gone" satisfies RunPart);
  expect(view.removal).toMatchObject({ removal: "asks", missing: 3, open: 3 });
  await confirmRun(scope, lead, view.run.id, { remove: false });
  expect(await openingOf(vacancies[0]!)).toMatchObject({ status: "published" });
  await expect(confirmRemoval(scope, lead, view.run.id)).rejects.toMatchObject({ code: "conflict" });
});

test("what was taken over stands in the audit log with its numbers", async () => {
  await employer();
  await takenOver(scope, lead, newerFile([vacancy(), vacancy()]));
  const actions = (await AuditLog.in(scope.db).list()).map(({ action, detail }) => [action, detail]);
  expect(actions).toContainEqual(["vacancies.taken-over", { added: 2 }]);
  expect(actions).toContainEqual(["vacancies.confirmed", {}]);
  expect(actions).toContainEqual(["vacancies.file-read", { rows: 2 }]);
});
