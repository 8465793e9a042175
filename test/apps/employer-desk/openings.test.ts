import { expect, test } from "vitest";
import { Openings } from "#db/repositories";
import { renewedUntil } from "#domain/openings/validity";
import { addDays, dayOf, systemClock } from "#kernel";
import { aDesk, type SeatedDesk } from "../../support/desk.ts";
import { anOpening } from "../../support/directory.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { cookieOf } from "../../support/sign-in.ts";

const inAMonth = addDays(dayOf(systemClock.now()), 30);
const fields = (seat: SeatedDesk, given: Record<string, string> = {}) => ({
  employerId: seat.employerId,
  kind: "job",
  title: "Tischlerin oder Tischler (m/w/d)",
  teaser: "",
  body: "Wir bauen Treppen im ganzen Sauerland und suchen Verstärkung.",
  starts: "ab sofort",
  applyMail: "",
  applyUrl: "",
  validUntil: inAMonth,
  workingTime: "full",
  ...given,
});

async function write(county: County, seat: SeatedDesk, given: Record<string, string> = {}) {
  const answer = await submit(county.host, `${seat.path}/angebote`, fields(seat, given), { cookie: seat.cookie });
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!.split("?")[0]!;
}

const idIn = (path: string) => path.split("/").at(-1)!;
const openingOf = async (county: County, path: string) =>
  (await Openings.in((await county.scope()).directory).findManaged(idIn(path)))!;
const press = (county: County, seat: SeatedDesk, path: string, values: Record<string, string> = {}) =>
  submit(county.host, path, values, { cookie: seat.cookie });

async function release(county: County, seat: SeatedDesk) {
  const cookie = await cookieOf(county.host, seat.editor);
  const inbox = await (await visit(county.host, "/team/wuensche", { cookie })).text();
  const [, action] = /action="(\/team\/wuensche\/[^"]+\/freigabe)"/.exec(inbox) ?? [];
  return submit(county.host, action!, {}, { cookie });
}

test("an opening written at the desk is on the site once the county has released it", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const path = await write(county, seat);
  expect(await openingOf(county, path)).toMatchObject({ status: "draft", source: "desk", employerId: seat.employerId });
  expect((await press(county, seat, `${path}/veroeffentlichung`)).headers.get("location")).toContain("angebot-wartet");
  const { slug } = await openingOf(county, path);
  expect((await visit(county.host, `/angebote/${slug}`)).status).toBe(404);
  expect(await (await visit(county.host, path, { cookie: seat.cookie })).text()).toContain("wartet auf Freigabe");
  expect((await release(county, seat)).status).toBe(303);
  expect((await visit(county.host, `/angebote/${slug}`)).status).toBe(200);
});

test("a draft that was changed after it was handed in has to be released anew", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const path = await write(county, seat);
  await press(county, seat, `${path}/veroeffentlichung`);
  const cookie = await cookieOf(county.host, seat.editor);
  const inbox = await (await visit(county.host, "/team/wuensche", { cookie })).text();
  const [, seen] = /action="(\/team\/wuensche\/[^"]+\/freigabe)"/.exec(inbox)!;
  await press(county, seat, path, fields(seat, { title: "Etwas ganz anderes" }));
  expect((await submit(county.host, seen!, {}, { cookie })).status).toBe(409);
  expect((await openingOf(county, path)).status).toBe("draft");
  expect((await release(county, seat)).status).toBe(303);
  expect(await openingOf(county, path)).toMatchObject({ status: "published", title: "Etwas ganz anderes" });
});

test("a change of what is on the site waits, and does not overwrite what the county wrote meanwhile", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const scope = await county.scope();
  const { id, slug } = await anOpening(scope, seat.editor, seat.employerId);
  const path = `${seat.path}/angebote/${id}`;
  await press(county, seat, path, fields(seat, { title: "Neuer Titel" }));
  expect(await (await visit(county.host, `/angebote/${slug}`)).text()).not.toContain("Neuer Titel");
  await release(county, seat);
  expect(await (await visit(county.host, `/angebote/${slug}`)).text()).toContain("Neuer Titel");

  await press(county, seat, path, fields(seat, { title: "Noch ein Titel" }));
  const cookie = await cookieOf(county.host, seat.editor);
  await submit(county.host, `/team/angebote/${id}`, fields(seat, { title: "Titel des Kreises" }), { cookie });
  const late = await release(county, seat);
  expect(late.status).toBe(422);
  expect((await openingOf(county, path)).title).toBe("Titel des Kreises");
});

test("a trusted employer publishes at once; renewing and closing wait for nobody", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county, { trusted: true });
  const path = await write(county, seat);
  await press(county, seat, `${path}/veroeffentlichung`);
  const before = await openingOf(county, path);
  expect(before.status).toBe("published");
  expect((await press(county, seat, `${path}/verlaengerung`)).status).toBe(303);
  const renewed = await openingOf(county, path);
  expect(renewed.validUntil).toBe(renewedUntil(before, renewed.confirmedAt));
  expect(renewed.validUntil!).toBeGreaterThan(before.validUntil!);

  const unsaid = await press(county, seat, `${path}/schliessung`);
  expect(unsaid.status).toBe(422);
  await press(county, seat, `${path}/schliessung`, { reason: "filled-through-us" });
  expect(await openingOf(county, path)).toMatchObject({ status: "closed", closeReason: "filled-through-us" });
  expect((await visit(county.host, `/angebote/${before.slug}`)).status).toBe(410);
});

test("an opening that is over cannot be published, and a mistake keeps what was typed", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const path = await write(county, seat, { validUntil: addDays(dayOf(systemClock.now()), -2) });
  expect((await press(county, seat, `${path}/veroeffentlichung`)).headers.get("location")).toContain(
    "angebot-abgelaufen",
  );
  const answer = await press(county, seat, `${seat.path}/angebote`, fields(seat, { title: "x", starts: "im Mai" }));
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('value="im Mai"')]);
});

test("nobody writes, reads or closes another employer's opening", async () => {
  const county = await mintCounty();
  const [seat, other] = [await aDesk(county), await aDesk(county)];
  const { id } = await anOpening(await county.scope(), other.editor, other.employerId);
  const path = `${seat.path}/angebote/${id}`;
  for (const page of [path, `${path}/bearbeiten`, `${path}/schliessung`])
    expect((await visit(county.host, page, { cookie: seat.cookie })).status).toBe(404);
  expect((await press(county, seat, path, fields(seat))).status).toBe(404);
  expect((await press(county, seat, `${path}/schliessung`, { reason: "withdrawn" })).status).toBe(404);
  const made = await write(county, seat, { employerId: other.employerId });
  expect((await openingOf(county, made)).employerId).toBe(seat.employerId);
});
