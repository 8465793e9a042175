import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AuditLog, ImportedOpenings, JobSearchRuns, JobSearchSettings } from "#db/repositories";
import { changeSettings } from "#domain/job-search/change-settings";
import { fetchDue } from "#domain/job-search/fetch-due";
import { settingsInput } from "#domain/job-search/settings-input";
import type { Scope } from "#domain/scope";
import { asLead, type Lead } from "#domain/team/actors";
import { stoppedClock, systemClock, timeOf } from "#kernel";
import { anEmployer } from "../../support/directory.ts";
import { aVacancy, newer, newerFile, olderFile, takenOver, type Vacancy } from "../../support/job-search.ts";
import { outsideServer } from "../../support/outside.ts";
import { A_WHOLE_ROUND, mintCountyOnOwnGround, platform, visit, submit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const FIRM = "Sägewerk Möhnetal GmbH";
const PATH = "/team/angebote/jobsuche";
let county: County & { municipalityAgs: string };
let scope: Scope;
let lead: Lead;
let cookie: string;
let town: string;

beforeEach(async () => {
  county = await mintCountyOnOwnGround();
  scope = await county.scope();
  const signedIn = await signIn(county, "lead");
  [lead, cookie] = [asLead(signedIn.member), signedIn.cookie];
  const { env } = await platform();
  const place = await env.DB.prepare("SELECT name FROM municipalities WHERE ags = ?")
    .bind(county.municipalityAgs)
    .first<{ name: string }>();
  town = place!.name;
});
afterEach(() => vi.restoreAllMocks());

const vacancy = (given: Partial<Vacancy> = {}) => aVacancy({ town, postcode: "", firm: FIRM, ...given });
const employer = (name = FIRM) => anEmployer(scope, lead, { name, municipalityAgs: county.municipalityAgs });
const openingOf = async (one: Vacancy) => (await ImportedOpenings.in(scope.directory).among([one.ref]))[0];

const upload = (content: BlobPart, name = "ergebnis.json", as = cookie) =>
  send(new File([content], name, { type: "application/json" }), as);

async function send(file: File, as: string) {
  const form = new FormData();
  form.set("datei", file);
  const encoded = new Response(form);
  const headers = { origin: `http://${county.host}`, "content-type": encoded.headers.get("content-type")! };
  return visit(county.host, `${PATH}/laeufe`, {
    method: "POST",
    body: await encoded.arrayBuffer(),
    cookie: as,
    headers,
  });
}

test("a file is read, looked at, decided upon and taken over, all with plain forms", async () => {
  await employer();
  const [known, unknown] = [vacancy({ title: "Zimmerin <b>(m/w/d)</b>" }), vacancy({ firm: "Ruhrquelle Bau" })];
  const read = await upload(olderFile([known, unknown]));
  expect(read.status).toBe(303);
  const run = read.headers.get("location")!;
  const preview = await (await visit(county.host, run, { cookie })).text();
  expect(preview).toContain("wartet auf Sie");
  expect(preview).toContain("Ruhrquelle Bau");
  const fresh = await (await visit(county.host, `${run}?art=new`, { cookie })).text();
  expect(fresh).toContain("Zimmerin (m/w/d)");

  const firms = await (await visit(county.host, `${PATH}/arbeitgeber`, { cookie })).text();
  const [, firm] = /href="(\/team\/angebote\/jobsuche\/arbeitgeber\/jsf_\w+)"/.exec(firms)!;
  const form = {
    name: "",
    kind: "company",
    sector: "wood",
    size: "10-49",
    municipalityAgs: county.municipalityAgs,
    street: "Am Bach 1",
    postcode: "",
  };
  const wrong = await submit(county.host, `${firm}/aufnahme`, form, { cookie });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect([page.includes("Bitte noch einmal prüfen"), page.includes("Am Bach 1")]).toEqual([true, true]);
  expect((await submit(county.host, `${firm}/aufnahme`, { ...form, name: "Ruhrquelle Bau" }, { cookie })).status).toBe(
    303,
  );

  expect((await submit(county.host, `${run}/uebernahme`, { remove: "on" }, { cookie })).status).toBe(303);
  const done = await (await visit(county.host, run, { cookie })).text();
  expect(done).toContain("2 neu");
  const opening = (await openingOf(known))!;
  const shown = await (await visit(county.host, `/angebote/${opening.slug}`)).text();
  expect(shown).toContain(`Quelle: Jobsuche der Bundesagentur für Arbeit, Referenznummer ${known.ref}`);
  const english = await (await visit(county.host, `/en/angebote/${opening.slug}`)).text();
  expect(english).toContain(`Source: job search of the Federal Employment Agency, reference number ${known.ref}`);
});

describe("a file that cannot be read is answered beside its field", () => {
  test.each([
    ["Die Datei ist leer.", ""],
    ["Das ist keine JSON-Datei", "PK\u0003\u0004 kein JSON"],
    ["kein Ergebnis der Jobsuche", '{"jobs":[]}'],
    ["lassen sich nicht lesen", new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x7d])],
    ["größer als 5 MB", new Uint8Array(5 * 1024 * 1024 + 10)],
  ])("%s", async (message, content) => {
    const answer = await upload(content as BlobPart);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(message);
  });

  test("also when no file was chosen, or one far too large", async () => {
    const none = await submit(county.host, `${PATH}/laeufe`, {}, { cookie });
    const empty = await send(new File([], ""), cookie);
    for (const answer of [none, empty])
      expect([answer.status, (await answer.text()).includes("Bitte eine Datei auswählen.")]).toEqual([422, true]);
    expect((await upload(new Uint8Array(9 * 1024 * 1024))).status).toBe(413);
  });
});

test("each role may do its part: readers look, editors take over, leads set up the fetch", async () => {
  const [reader, editor] = [await signIn(county, "reader"), await signIn(county, "editor")];
  expect((await visit(county.host, PATH, reader)).status).toBe(200);
  expect((await upload(newerFile([vacancy()]), "x.json", reader.cookie)).status).toBe(403);
  expect((await upload(newerFile([vacancy()]), "x.json", editor.cookie)).status).toBe(303);
  for (const path of ["/einstellungen", "/abruf"])
    expect((await submit(county.host, `${PATH}${path}`, {}, editor)).status).toBe(403);
  expect((await visit(county.host, `${PATH}/einstellungen`, editor)).status).toBe(403);
});

describe("the nightly fetch", () => {
  const KEY = "kanarienvogel-0815-geheim";

  /** A source that gives `vacancies` in pages of `size`, and what it was asked. */
  function source(
    vacancies: () => Vacancy[],
    { size = 100, answer }: { size?: number; answer?: (page: number) => Response | undefined } = {},
  ) {
    const asked: { page: number; key: string | null; url: string }[] = [];
    const host = outsideServer((request) => {
      const url = new URL(request.url);
      const page = Number(url.searchParams.get("page"));
      asked.push({ page, key: request.headers.get("x-api-key"), url: request.url });
      const all = vacancies();
      const given = answer?.(page);
      const list = all.slice((page - 1) * size, page * size);
      return (
        given ??
        Response.json(
          all.length > 0
            ? { ergebnisliste: list.map(newer), maxErgebnisse: all.length, page, size }
            : { maxErgebnisse: 0 },
        )
      );
    });
    return { host, asked };
  }

  const at = (seconds: number) => county.scope(stoppedClock(systemClock.now() + seconds));
  const night = async () => (await JobSearchSettings.in(scope.db).find())!.dueAt - systemClock.now() + 1;
  const settings = (host: string, more: object = {}) =>
    changeSettings(
      scope,
      lead,
      settingsInput.parse({ address: `https://${host}/jobs?wo=Brilon&page=7`, key: KEY, isOn: "on", ...more }),
    );
  const lastRun = async () => (await JobSearchRuns.in(scope.db).latest(1))[0]!;

  test("asks every page with the key, takes over what it gets, and is due again the next night", async () => {
    await employer();
    const vacancies = Array.from({ length: 5 }, () => vacancy());
    const { host, asked } = source(() => vacancies, { size: 2 });
    await settings(host);
    await fetchDue(await at(0));
    expect(asked).toEqual([]);
    const due = await night();
    expect(["02", "03"]).toContain(timeOf(systemClock.now() + due).slice(0, 2));
    await fetchDue(await at(due));
    expect(asked.map(({ page, key }) => [page, key])).toEqual([1, 2, 3].map((page) => [page, KEY]));
    expect(asked[0]!.url).toContain("wo=Brilon&page=1&size=100");
    expect(await lastRun()).toMatchObject({ origin: "fetch", status: "done", added: 5, isWhole: true });
    await fetchDue(await at(due));
    expect(asked.length).toBe(3);
    expect(await night()).toBeGreaterThan(due + 20 * 3600);
  });

  test("what fails, breaks off or is only a part takes nothing away, and is tried again later", async () => {
    await employer();
    const vacancies = [vacancy(), vacancy(), vacancy()];
    await takenOver(scope, lead, newerFile(vacancies));
    let answer: ((page: number) => Response | undefined) | undefined;
    const { host } = source(() => vacancies.slice(0, 2), { size: 1, answer: (page) => answer?.(page) });
    await settings(host);
    const failures: [string, (page: number) => Response | undefined][] = [
      ["status", () => new Response("kaputt", { status: 500 })],
      ["status", (page) => (page === 2 ? new Response("", { status: 503 }) : undefined)],
      ["no-json", (page) => (page === 2 ? new Response('{"ergebnisliste":[{') : undefined)],
      ["no-job-search", () => Response.json({ fehler: "Wartung" })],
      ["redirect", () => new Response(null, { status: 302, headers: { location: "https://anderswo.example/" } })],
    ];
    let waited = await night();
    for (const [failure, broken] of failures) {
      answer = broken;
      await fetchDue(await at(waited));
      expect(await lastRun()).toMatchObject({ status: "failed", failure });
      const next = await night();
      expect(next).toBeGreaterThan(waited);
      waited = next;
    }
    answer = (page) =>
      page > 1 ? undefined : Response.json({ ergebnisliste: [newer(vacancies[0]!)], maxErgebnisse: 250 });
    await fetchDue(await at(waited));
    expect(await lastRun()).toMatchObject({ status: "done", isWhole: false, removed: 0 });
    expect((await Promise.all(vacancies.map(openingOf))).map((one) => one!.status)).toEqual([
      "published",
      "published",
      "published",
    ]);
    const page = await (await visit(county.host, PATH, { cookie })).text();
    expect(page).toContain("Die Adresse hat mit dem Fehler 500 geantwortet.");
    expect(page).toContain("Die Antwort war kein JSON oder brach ab.");
  }, 60_000);

  test("an empty or suddenly small result withdraws nothing before the lead says so", async () => {
    await employer();
    const all = [vacancy(), vacancy(), vacancy()];
    let now = all;
    const { host } = source(() => now);
    await settings(host);
    await fetchDue(await at(await night()));
    now = [];
    await fetchDue(await at(await night()));
    const run = await lastRun();
    expect(run).toMatchObject({ status: "done", removal: "asks", removed: 0 });
    expect(await openingOf(all[0]!)).toMatchObject({ status: "published" });
    expect(await (await visit(county.host, PATH, { cookie })).text()).toContain("ungewöhnlich wenig gefunden");
    expect(await (await visit(county.host, `${PATH}/laeufe/${run.id}`, { cookie })).text()).toContain(
      "Ja, 3 schließen",
    );
    expect((await submit(county.host, `${PATH}/laeufe/${run.id}/abgaenge`, {}, { cookie })).status).toBe(303);
    expect((await Promise.all(all.map(openingOf))).map((one) => one!.closeReason)).toEqual([
      "withdrawn",
      "withdrawn",
      "withdrawn",
    ]);
    now = all;
    await fetchDue(await at(await night()));
    expect(await lastRun()).toMatchObject({ back: 3, added: 0 });
  });

  test("two rounds at the same time ask once", async () => {
    const { host, asked } = source(() => [vacancy()]);
    await settings(host);
    const due = await night();
    const [one, other] = [await at(due), await at(due)];
    await Promise.all([fetchDue(one), fetchDue(other)]);
    expect(asked.length).toBe(1);
  });

  test(
    "the Worker's own round asks when it is due",
    async () => {
      await employer();
      const one = vacancy();
      const { host, asked } = source(() => [one]);
      await settings(host);
      await submit(county.host, `${PATH}/abruf`, {}, { cookie });
      const { tick } = await platform();
      await tick("*/5 * * * *");
      expect(asked.length).toBe(1);
      expect(await openingOf(one)).toMatchObject({ status: "published" });
    },
    A_WHOLE_ROUND,
  );

  test("the key is sent to its host alone and stands nowhere else", async () => {
    const logged = ["log", "warn", "error", "info"].map((name) => vi.spyOn(console, name as "log"));
    const { host, asked } = source(() => [], { answer: () => new Response("nein", { status: 401 }) });
    const form = { address: `https://${host}/jobs`, key: KEY, isOn: "on" };
    expect((await submit(county.host, `${PATH}/einstellungen`, form, { cookie })).status).toBe(303);
    const bad = await submit(
      county.host,
      `${PATH}/einstellungen`,
      { ...form, address: "https://127.0.0.1/jobs" },
      { cookie },
    );
    expect(bad.status).toBe(422);
    await fetchDue(await at(await night()));
    expect(asked[0]!.key).toBe(KEY);
    expect(await lastRun()).toMatchObject({ failure: "refused", failureDetail: "401" });
    const texts = [await bad.text()];
    for (const path of ["", "/einstellungen", "/arbeitgeber"])
      texts.push(await (await visit(county.host, `${PATH}${path}`, { cookie })).text());
    texts.push(await (await visit(county.host, "/team/protokoll", { cookie })).text());
    texts.push(JSON.stringify(await AuditLog.in(scope.db).list()), JSON.stringify(logged.map((one) => one.mock.calls)));
    const { env } = await platform();
    for (const table of ["job_search_settings", "job_search_runs", "audit_log"])
      texts.push(
        JSON.stringify(
          (await env.DB.prepare(`SELECT * FROM ${table} WHERE tenant_id = ?`).bind(scope.tenant.id).all()).results,
        ),
      );
    expect(texts.filter((text) => text.includes(KEY))).toEqual([]);
    expect(texts[2]).toContain("Es ist einer hinterlegt");

    const elsewhere = source(() => []);
    await changeSettings(scope, lead, settingsInput.parse({ address: `https://${elsewhere.host}/jobs`, isOn: "on" }));
    await fetchDue(await at(await night()));
    expect(elsewhere.asked[0]!.key).toBeNull();
  });

  test.each([
    "http://jobs.example/",
    "https://10.0.0.1/",
    "https://[::1]/",
    "https://localhost/",
    "https://jobs.example:8443/",
    "https://ich:geheim@jobs.example/",
    "https://hsk.heimvorteil.localhost/api",
    "javascript:alert(1)",
    "",
  ])("the address %s is not asked", async (address) => {
    const answer = await submit(county.host, `${PATH}/einstellungen`, { address, isOn: "on" }, { cookie });
    expect(answer.status).toBe(422);
    expect(await JobSearchSettings.in(scope.db).find()).toBeUndefined();
  });
});
