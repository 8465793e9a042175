import { expect, test } from "vitest";
import { EmployerHistory, Employers, EmployerSites, Proposals } from "#db/repositories";
import { typedFrom } from "#domain/directory/employer-record";
import { trustEmployer } from "#domain/desk/trust-employer";
import { pauseTenant } from "#domain/tenants/pause-tenant";
import { asLead } from "#domain/team/actors";
import { stoppedClock, systemClock } from "#kernel";
import { aDesk, type SeatedDesk } from "../../support/desk.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { cookieOf } from "../../support/sign-in.ts";

const employerOf = async (county: County, { employerId }: SeatedDesk) =>
  (await Employers.in((await county.scope()).directory).find(employerId))!;

async function save(county: County, seat: SeatedDesk, changes: Record<string, string>) {
  const employer = await employerOf(county, seat);
  const fields = { ...typedFrom(employer), _version: String(employer.version), ...changes };
  return submit(county.host, `${seat.path}/profil`, fields, { cookie: seat.cookie });
}

const form = async (county: County, seat: SeatedDesk) =>
  (await visit(county.host, `${seat.path}/profil`, { cookie: seat.cookie })).text();

test("what an employer changes waits, field by field, until its county takes it over or says why not", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const before = await employerOf(county, seat);
  const sent = await save(county, seat, { story: "Drei Generationen am Bach.", phone: "02961 77" });
  expect(sent.headers.get("location")).toBe(`${seat.path}/profil?meldung=wartet`);
  expect(await employerOf(county, seat)).toEqual(before);
  expect((await form(county, seat)).match(/wartet auf Freigabe/g)).toHaveLength(2);

  const cookie = await cookieOf(county.host, seat.editor);
  const [proposal] = await Proposals.in((await county.scope()).directory).fromDesk(seat.employerId);
  await submit(
    county.host,
    `/team/vorschlaege/${proposal!.bundle}/entscheidung`,
    {
      _version: String(before.version),
      "story.decision": "accept",
      "phone.decision": "decline",
      _reason: "Unter dieser Nummer meldet sich niemand.",
    },
    { cookie },
  );
  const after = await employerOf(county, seat);
  expect([after.story, after.phone]).toEqual(["Drei Generationen am Bach.", before.phone]);
  const page = await form(county, seat);
  expect(page).toContain("Unter dieser Nummer meldet sich niemand.");
  expect(page).not.toContain("wartet auf Freigabe");
  const history = await EmployerHistory.in((await county.scope()).directory).of(seat.employerId);
  expect(history[0]).toMatchObject({ field: "story", occasion: "desk" });
});

test("a second thought takes the place of the first, and what is set back no longer waits", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const { phone } = await employerOf(county, seat);
  await save(county, seat, { story: "Eins.", phone: "02961 77" });
  await save(county, seat, { story: "Zwei.", phone });
  const all = await Proposals.in((await county.scope()).directory).fromDesk(seat.employerId);
  const open = all.filter(({ status }) => status === "open").map(({ field, newValue }) => [field, newValue]);
  expect(open).toEqual([["story", "Zwei."]]);
  expect((await save(county, seat, { story: "Zwei." })).headers.get("location")).toContain("meldung=unveraendert");
});

test("what a trusted employer changes is live at once, with the desk as its occasion", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  await save(county, seat, { story: "Noch nicht." });
  await trustEmployer(await county.scope(), seat.editor, seat.employerId, true);
  expect((await save(county, seat, { story: "Drei Generationen." })).headers.get("location")).toContain(
    "meldung=gespeichert",
  );
  expect(await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text()).toContain("Drei Generationen.");
  const proposals = await Proposals.in((await county.scope()).directory).fromDesk(seat.employerId);
  expect(proposals.filter(({ status }) => status === "open")).toEqual([]);
  const [change] = await EmployerHistory.in((await county.scope()).directory).of(seat.employerId);
  expect(change).toMatchObject({ field: "story", occasion: "desk" });
});

test("a mistake is answered beside its field, and everything typed is still there", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const answer = await save(county, seat, { website: "keine Adresse", story: "Was wir schon geschrieben haben." });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain("Website: Bitte eine Adresse eingeben, die mit https:// beginnt.");
  expect(page).toContain('value="keine Adresse"');
  expect(page).toContain("Was wir schon geschrieben haben.");
});

test("a form that was opened before the county changed the record overwrites nothing", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county, { trusted: true });
  const answer = await save(county, seat, { story: "Alt." });
  expect(answer.status).toBe(303);
  const stale = await save(county, seat, { story: "Älter.", _version: "1" });
  expect([stale.status, (await employerOf(county, seat)).story]).toEqual([422, "Alt."]);
});

test("the button says that the profile is still right, and makes no new version", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const before = await employerOf(county, seat);
  const later = await county.scope(stoppedClock(systemClock.now() + 60));
  const { confirmProfile } = await import("#domain/desk/confirm-profile");
  await confirmProfile(later, await seat.desk());
  const after = await employerOf(county, seat);
  expect([after.version, after.confirmedAt]).toEqual([before.version, later.clock.now()]);
  const pressed = await submit(county.host, `${seat.path}/bestaetigung`, {}, { cookie: seat.cookie });
  expect(pressed.headers.get("location")).toBe(`${seat.path}?meldung=bestaetigt`);
});

test("a further place waits, is released, and stands on the public page; the same place is not entered twice", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const cookie = await cookieOf(county.host, seat.editor);
  const place = { name: "Werk Brilon", street: "Am Wall 2", postcode: "59929", municipalityAgs: "05958012", phone: "" };
  const wrong = await submit(
    county.host,
    `${seat.path}/standorte`,
    { ...place, postcode: "5992" },
    { cookie: seat.cookie },
  );
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining("fünf Ziffern")]);
  await submit(county.host, `${seat.path}/standorte`, place, { cookie: seat.cookie });
  await submit(county.host, `${seat.path}/standorte`, place, { cookie: seat.cookie });
  const inbox = await (await visit(county.host, "/team/wuensche", { cookie })).text();
  const releases = [...inbox.matchAll(/action="(\/team\/wuensche\/[^"]+\/freigabe)"/g)].map(([, path]) => path!);
  expect(releases).toHaveLength(1);
  await submit(county.host, releases[0]!, {}, { cookie });
  expect(await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text()).toContain("Werk Brilon");
  const again = await submit(county.host, `${seat.path}/standorte`, place, { cookie: seat.cookie });
  expect(again.status).toBe(422);

  const [site] = await EmployerSites.in((await county.scope()).directory).ofEmployer(seat.employerId);
  await submit(county.host, `${seat.path}/standorte/${site!.id}/entfernung`, {}, { cookie: seat.cookie });
  expect(await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text()).toContain("Werk Brilon");
  const [, removal] = /action="(\/team\/wuensche\/[^"]+\/freigabe)"/.exec(
    await (await visit(county.host, "/team/wuensche", { cookie })).text(),
  )!;
  await submit(county.host, removal!, {}, { cookie });
  expect(await (await visit(county.host, `/arbeitgeber/${seat.slug}`)).text()).not.toContain("Werk Brilon");
});

test("a paused county says so at the desk and takes nothing in", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county, { trusted: true });
  await pauseTenant(await county.scope(), asLead(await county.member("lead")));
  expect(await (await visit(county.host, seat.path, { cookie: seat.cookie })).text()).toContain("Das Projekt ruht");
  const answer = await save(county, seat, { story: "Trotzdem." });
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("Das Projekt ruht gerade")]);
  expect((await employerOf(county, seat)).story).toBe("");
});

test("what counties show of an employer is what their visitors see, whatever their reasons", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const [shows, hides] = [await mintCounty({ countyAgs: "05974" }), await mintCounty()];
  const { setOverlay } = await import("#domain/directory/set-overlay");
  const { overlayInput } = await import("#domain/directory/overlay-input");
  const lead = async (other: County) => asLead(await other.member("lead"));
  await setOverlay(
    await shows.scope(),
    await lead(shows),
    seat.employerId,
    overlayInput.parse({ shown: "on", featured: "on", contactName: "Frau Geheim" }),
  );
  await setOverlay(
    await hides.scope(),
    await lead(hides),
    seat.employerId,
    overlayInput.parse({ hidden: "on", featured: "on" }),
  );
  const page = await (await visit(county.host, `${seat.path}/auftritte`, { cookie: seat.cookie })).text();
  const rowOf = (other: County) => page.split("<tr>").find((row) => row.includes(`Kreis ${other.slug}`))!;
  expect(rowOf(shows)).toContain("hervorgehoben");
  expect(rowOf(shows)).toContain(`${shows.host}/arbeitgeber/${seat.slug}`);
  expect(rowOf(hides)).toContain("nicht gezeigt");
  expect(rowOf(hides)).not.toContain("hervorgehoben");
  expect(page).not.toContain("Geheim");
});
