import { beforeAll, describe, expect, test } from "vitest";
import { agency } from "../../../apps/agency/app.tsx";
import { Employers, Proposals } from "#db/repositories";
import { overlayInput } from "#domain/directory/overlay-input";
import { setOverlay } from "#domain/directory/set-overlay";
import { openingInput } from "#domain/openings/opening-input";
import { writeOpening } from "#domain/openings/write-opening";
import { asLead, type Lead } from "#domain/team/actors";
import { pauseTenant } from "#domain/tenants/pause-tenant";
import { randomText, stoppedClock, systemClock, type EmployerId } from "#kernel";
import { signInToAgency } from "../../support/agency.ts";
import { checkAt, noteOf } from "../../support/care.ts";
import { anEmployer } from "../../support/directory.ts";
import { outsideServer } from "../../support/outside.ts";
import { agencyHost, mintCounty, scopeOf, submit, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const DAY = 24 * 3600;
const lists = ["", "/verwaiste", "/veraltete", "/webadressen", "/qualitaet", "/qualitaet.csv"].map(
  (path) => `/verzeichnis${path}`,
);

async function aCounty() {
  const county = await mintCounty();
  return { county, lead: asLead(await county.member("lead")) };
}
const longAgo = (county: County) => county.scope(stoppedClock(systemClock.now() - 400 * DAY));
const page = async (path: string, cookie: string) => (await visit(agencyHost, path, { cookie })).text();

/** Follows a list to its end. */
async function whole(path: string, cookie: string): Promise<string> {
  let text = "";
  for (let next: string | undefined = path; next;) {
    const answer = await page(next, cookie);
    text += answer;
    next = /href="([^"]*nach=[^"]+)"/.exec(answer)?.[1]?.replaceAll("&amp;", "&");
  }
  return text;
}

describe("the care for the directory", () => {
  let reader: string;
  let lead: string;
  beforeAll(async () => {
    reader = (await signInToAgency("reader")).cookie;
    lead = (await signInToAgency("lead")).cookie;
  });

  test.each(lists)("%s is there for readers", async (path) => {
    expect((await visit(agencyHost, path, { cookie: reader })).status).toBe(200);
  });

  test("readers change nothing", async () => {
    const forms = agency.routes.filter(({ method, path }) => method === "POST" && path.startsWith("/verzeichnis"));
    expect(forms.length).toBeGreaterThanOrEqual(5);
    for (const { path } of forms) {
      const answer = await submit(agencyHost, path.replaceAll(/:\w+/g, "x"), {}, { cookie: reader });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect(await page("/verzeichnis/verwaiste", reader)).not.toContain("Ausgewählte anbieten");
  });

  test("shows nothing that is a county's own", async () => {
    const { county, lead: theirs } = await aCounty();
    const scope = await longAgo(county);
    const canary = `kanarie-${randomText(12)}`;
    const employer = await anEmployer(scope, theirs, {
      website: "http://sichtbar.example/",
      name: `Werk ${randomText(8)}`,
    });
    await setPrivate(scope, theirs, employer.id, canary);
    await pauseTenant(await county.scope(), theirs);
    for (const path of [
      ...lists,
      "/verzeichnis/webadressen?was=nur-http",
      `/verzeichnis/veraltete?kreis=${county.slug}`,
    ])
      expect(await whole(path, lead)).not.toContain(canary);
    await submit(agencyHost, "/verzeichnis/verwaiste/obhut", { id: employer.id }, { cookie: lead });
    for (const path of lists) expect(await whole(path, lead)).not.toContain(canary);
  });

  test("takes orphans into custody and offers them; a form without a county comes back with its ticks and its note", async () => {
    const { county, lead: theirs } = await aCounty();
    const employer = await anEmployer(await county.scope(), theirs);
    await pauseTenant(await county.scope(), theirs);
    const { county: other } = await aCounty();
    const path = "/verzeichnis/verwaiste";
    const back = await submit(
      agencyHost,
      `${path}/angebote`,
      { id: employer.id, county: "", note: "Bitte" },
      { cookie: lead },
    );
    expect(back.status).toBe(422);
    expect(await back.text()).toContain('value="Bitte"');
    expect(
      (await submit(agencyHost, `${path}/angebote`, { county: other.slug, note: "" }, { cookie: lead })).status,
    ).toBe(422);
    const offered = await submit(
      agencyHost,
      `${path}/angebote`,
      { id: employer.id, county: other.slug, note: "" },
      { cookie: lead },
    );
    expect([offered.status, offered.headers.get("location")]).toEqual([303, `${path}?meldung=angeboten`]);
    const taken = await submit(
      agencyHost,
      `${path}/obhut`,
      { id: [employer.id], county: "", note: "" },
      { cookie: lead },
    );
    expect(taken.headers.get("location")).toBe(`${path}?meldung=in-obhut`);
    const forged = await submit(agencyHost, `${path}/obhut`, { id: "emp_x' OR 1" }, { cookie: lead });
    expect(forged.status).toBe(422);
  });

  test("reminds with one click and says that a week has to pass", async () => {
    const { county, lead: theirs } = await aCounty();
    await anEmployer(await longAgo(county), theirs);
    const remind = () => submit(agencyHost, "/verzeichnis/erinnerungen", { county: county.slug }, { cookie: lead });
    expect((await remind()).headers.get("location")).toBe("/verzeichnis/veraltete?meldung=erinnert");
    expect((await remind()).headers.get("location")).toBe("/verzeichnis/veraltete?meldung=zu-frueh");
    expect(
      (await submit(agencyHost, "/verzeichnis/erinnerungen", { county: "nirgends" }, { cookie: lead })).status,
    ).toBe(404);
    expect((await visit(agencyHost, "/verzeichnis/veraltete?kreis=nirgends", { cookie: lead })).status).toBe(404);
  });

  test("proposes where a website leads now to the county, and changes nothing itself", async () => {
    const target = `https://${randomText(10)}.example/neu`;
    const host = outsideServer(() => new Response(null, { status: 301, headers: { location: target } }));
    const { county, lead: theirs } = await aCounty();
    const scope = await county.scope();
    const employer = await anEmployer(scope, theirs, { website: `https://${host}/` });
    await checkAt(systemClock.now(), `https://${host}/`);
    expect(await whole("/verzeichnis/webadressen?was=umgezogen", lead)).toContain(target);
    const path = "/verzeichnis/webadressen/vorschlaege";
    const propose = () => submit(agencyHost, path, { employer: employer.id }, { cookie: lead });
    expect((await propose()).headers.get("location")).toContain("meldung=vorgeschlagen");
    expect((await propose()).headers.get("location")).toContain("meldung=schon-vorgeschlagen");
    expect((await Employers.in(scope.directory).find(employer.id))!.website).toBe(`https://${host}/`);
    const [proposal] = await Proposals.in(scope.directory).openFor(employer.id);
    expect(proposal).toMatchObject({ field: "website", newValue: target });
    expect((await submit(agencyHost, path, { employer: `emp_${randomText(16)}` }, { cookie: lead })).status).toBe(404);
  });

  test("counts a county's records group by group, and its file says the same", async () => {
    const { county, lead: theirs } = await aCounty();
    const scope = await county.scope();
    await anEmployer(scope, theirs, { mail: "post@saegewerk.example" });
    await anEmployer(scope, theirs, { description: "" });
    await anEmployer(await longAgo(county), theirs, { website: "", kind: "practice", sector: "health" });
    const { name } = scope.tenant;
    const row = (await page("/verzeichnis/qualitaet.csv", lead)).split("\r\n").find((line) => line.startsWith(name))!;
    expect(row.split(";").slice(1, 12)).toEqual(["aktiv", "3", "0", "2", "2", "3", "0", "1", "0", "2", "0"]);
    expect(await page("/verzeichnis/qualitaet", lead)).toContain(`Pflegt 3 Arbeitgeber: 1 warten`);
  });
});

describe("a county's own care", () => {
  test("lists what is stale, incomplete and broken, and confirms one or many", async () => {
    const { county, lead: theirs } = await aCounty();
    const { cookie } = await signIn(county, "editor");
    const scope = await longAgo(county);
    const ids: EmployerId[] = [];
    for (let i = 0; i < 3; i++) ids.push((await anEmployer(scope, theirs, { website: "" })).id);
    const path = "/team/arbeitgeber/pflege";
    const show = async (query = "") => (await visit(county.host, `${path}${query}`, { cookie })).text();
    for (const id of ids) expect(await show()).toContain(id);
    expect(await show("?liste=unvollstaendig")).toContain("Kontakt");

    await submit(county.host, `/team/arbeitgeber/${ids[0]}/bestaetigung`, { id: ids }, { cookie });
    expect(await show()).not.toContain(ids[0]);
    expect(await show()).toContain(ids[1]);
    expect((await submit(county.host, `${path}/bestaetigungen`, {}, { cookie })).status).toBe(422);
    const done = await submit(county.host, `${path}/bestaetigungen`, { id: ids.slice(1) }, { cookie });
    expect(done.headers.get("location")).toBe(`${path}?meldung=bestaetigt`);
    expect(await show()).toContain("Hier ist nichts zu tun");

    const { county: other } = await aCounty();
    const stranger = (await signIn(other, "editor")).cookie;
    const foreign = await submit(other.host, `${path}/bestaetigungen`, { id: ids }, { cookie: stranger });
    expect(foreign.status).toBe(404);
    const readers = (await signIn(county, "reader")).cookie;
    expect((await submit(county.host, `${path}/bestaetigungen`, { id: ids }, { cookie: readers })).status).toBe(403);
  });

  test("takes over where a website leads now", async () => {
    const target = `https://${randomText(10)}.example/neu`;
    const host = outsideServer(() => new Response(null, { status: 308, headers: { location: target } }));
    const { county, lead: theirs } = await aCounty();
    const scope = await county.scope();
    const employer = await anEmployer(scope, theirs, { website: `https://${host}/` });
    await checkAt(systemClock.now(), `https://${host}/`);
    const { cookie } = await signIn(county, "editor");
    const list = await (await visit(county.host, "/team/arbeitgeber/pflege?liste=webadressen", { cookie })).text();
    expect(list).toContain(`leitet weiter nach ${target}`);
    await submit(county.host, `/team/arbeitgeber/${employer.id}/neue-adresse`, {}, { cookie });
    expect((await Employers.in(scope.directory).find(employer.id))!.website).toBe(target);
    expect(await noteOf(target)).toMatchObject({ checkedAt: null });
    const { county: other } = await aCounty();
    const stranger = (await signIn(other, "editor")).cookie;
    const foreign = await submit(other.host, `/team/arbeitgeber/${employer.id}/neue-adresse`, {}, { cookie: stranger });
    expect(foreign.status).toBe(404);
  });

  test("ends where a lead gives an employer up; an editor may not", async () => {
    const { county, lead: theirs } = await aCounty();
    const scope = await county.scope();
    const employer = await anEmployer(scope, theirs);
    const path = `/team/arbeitgeber/${employer.id}/abgabe`;
    const editor = (await signIn(county, "editor")).cookie;
    expect((await submit(county.host, path, {}, { cookie: editor })).status).toBe(403);
    const { cookie } = await signIn(county, "lead");
    expect(await (await visit(county.host, path, { cookie })).text()).toContain("An die Agentur abgeben");
    expect((await submit(county.host, path, {}, { cookie })).status).toBe(303);
    expect((await Employers.in(scope.directory).find(employer.id))!.vouchedBy).toBe(
      (await scopeOf(agencyHost)).tenant.id,
    );
    expect((await submit(county.host, path, {}, { cookie })).status).toBe(404);
  });
});

/** Everything about an employer that only its county may see. */
async function setPrivate(scope: Awaited<ReturnType<County["scope"]>>, lead: Lead, id: EmployerId, canary: string) {
  await setOverlay(
    scope,
    lead,
    id,
    overlayInput.parse({
      teaser: canary,
      description: canary,
      contactName: canary,
      contactMail: `${canary}@example.org`,
    }),
  );
  await writeOpening(
    scope,
    lead,
    openingInput.parse({
      employerId: id,
      kind: "job",
      title: canary,
      teaser: canary,
      body: canary,
      workingTime: "full",
      applyUrl: `http://${canary}.example/`,
    }),
  );
}
