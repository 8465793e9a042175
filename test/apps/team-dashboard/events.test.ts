import { expect, test } from "vitest";
import { planEvent } from "#domain/events/plan-event";
import { eventInput } from "#domain/events/event-input";
import { publishEvent } from "#domain/events/publish-event";
import { takeSeat } from "#domain/events/take-seat";
import { asEditor } from "#domain/team/actors";
import { randomText } from "#kernel";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const table = {
  title: "Heimkehrer-Stammtisch",
  teaser: "",
  body: "",
  titleEn: "",
  teaserEn: "",
  bodyEn: "",
  day: "2031-12-28",
  startTime: "19:00",
  endDay: "",
  endTime: "22:00",
  place: "Gasthof zur Post",
  address: "",
  municipalityAgs: "05958032",
  host: "",
  capacity: "1",
  campaignId: "",
};

/** A published table with one seat, taken by somebody with a name that a spreadsheet would run. */
async function fullTable(county: County) {
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const planned = await planEvent(scope, editor, eventInput.parse({ ...table, municipalityAgs: "" }));
  if (!("id" in planned)) throw new Error("not planned");
  const event = await publishEvent(scope, editor, planned.id);
  const guest = { party: 1, name: "=1+1 Müller", mail: `gast-${randomText(6)}@example.org` };
  await takeSeat(scope, event.slug, guest, { key: randomText(20), language: "de" });
  return { path: `/team/termine/${event.id}`, guest };
}

test("an editor plans, publishes and calls off a date", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "editor");
  const planned = await submit(county.host, "/team/termine", { ...table, municipalityAgs: "" }, { cookie });
  expect(planned.status).toBe(303);
  const path = new URL(planned.headers.get("location")!, "http://x").pathname;
  const edit = await (await visit(county.host, `${path}/bearbeiten`, { cookie })).text();
  expect(edit).toContain('value="2031-12-28"');
  expect(edit).toContain('value="19:00"');
  expect((await visit(county.host, `${path}/absage`, { cookie })).status).toBe(409);
  expect((await submit(county.host, `${path}/veroeffentlichung`, {}, { cookie })).status).toBe(303);
  expect((await visit(county.host, `${path}/absage`, { cookie })).status).toBe(200);
  expect((await submit(county.host, `${path}/absage`, {}, { cookie })).status).toBe(303);
  expect(await (await visit(county.host, `${path}?meldung=termin-abgesagt`, { cookie })).text()).toContain(
    "ist abgesagt",
  );
});

test("a date that ends before it begins, in a town that is not there, comes back with everything kept", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "lead");
  const early = await submit(county.host, "/team/termine", { ...table, endTime: "18:00" }, { cookie });
  expect(early.status).toBe(422);
  expect(await early.text()).toContain('id="endTime-error"');
  const nowhere = await submit(county.host, "/team/termine", { ...table, municipalityAgs: "99999999" }, { cookie });
  expect(nowhere.status).toBe(422);
  const page = await nowhere.text();
  expect(page).toContain('id="municipalityAgs-error"');
  expect(page).toContain('value="Gasthof zur Post"');
});

test("names are for those who speak with the guests; editors and readers see seats", async () => {
  const county = await mintCounty();
  const { path, guest } = await fullTable(county);
  for (const [role, sees] of [
    ["lead", true],
    ["guide", true],
    ["editor", false],
    ["reader", false],
  ] as const) {
    const { cookie } = await signIn(county, role);
    const page = await (await visit(county.host, path, { cookie })).text();
    expect(page.includes(guest.mail), role).toBe(sees);
    expect(page, role).toContain("noch nicht bestätigt");
    const file = await submit(county.host, `${path}/gaesteliste`, {}, { cookie });
    expect(file.status, role).toBe(sees ? 200 : 403);
    if (!sees) continue;
    expect(file.headers.get("content-disposition")).toMatch(
      /^attachment; filename="gaesteliste-2031-12-28-[\w-]+\.csv"$/,
    );
    expect(await file.text()).toContain(`;"'=1+1 Müller";${guest.mail};1;`);
  }
});

test("guides and editors count heads, readers do not, and a wrong number comes back", async () => {
  const county = await mintCounty();
  const { path } = await fullTable(county);
  for (const [role, status] of [
    ["guide", 303],
    ["editor", 303],
    ["reader", 403],
  ] as const) {
    const { cookie } = await signIn(county, role);
    expect((await submit(county.host, `${path}/koepfe`, { heads: "43" }, { cookie })).status, role).toBe(status);
  }
  const { cookie } = await signIn(county, "guide");
  const wrong = await submit(county.host, `${path}/koepfe`, { heads: "viele" }, { cookie });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="viele"');
});
