import { expect, test } from "vitest";
import { askWhoStayed } from "#domain/arrivals/ask-who-stayed";
import { addMonths } from "#domain/arrivals/months";
import { remindSilent } from "#domain/arrivals/remind-silent";
import { currentVersion } from "#domain/consent/wordings";
import { addDays } from "#kernel";
import { arrivalForm, arrivedAndAgreed, countyWithGuide, today } from "../../support/arrivals.ts";
import { submit, visit } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const PATH = "/team/rueckkehr";

async function team() {
  const at = await countyWithGuide();
  const { host } = at.county;
  const { cookie } = await signIn(at.county, "guide");
  const read = async (path: string) => (await visit(host, path, { cookie })).text();
  const post = (path: string, fields: Record<string, string>) => submit(host, path, fields, { cookie });
  const token = async () => /name="_form" value="([^"]+)"/.exec(await read(`${PATH}/neu`))![1]!;
  return { ...at, host, read, post, token };
}

test("a guide notes somebody, finds them in the list, and the form keeps what was typed", async () => {
  const { read, post, token } = await team();
  const form = arrivalForm({ name: "Ole Beispiel", employer: "Erfundene Werke", children: "viele" });
  const wrong = await post(PATH, { ...form, _form: await token() });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain('id="children-error"');
  expect(page).toContain('value="Erfundene Werke"');
  expect(page).toContain('value="viele"');

  const right = { ...form, children: "2", _form: await token() };
  const [noted, again] = [await post(PATH, right), await post(PATH, right)];
  expect([noted.status, again.headers.get("location")]).toEqual([303, noted.headers.get("location")]);
  expect((await read(PATH)).match(/Ole Beispiel/g)).toHaveLength(1);
  expect(await read(noted.headers.get("location")!)).toContain("2 Kinder");
});

test("only guides and leads see anybody", async () => {
  const { county, host } = await team();
  for (const role of ["editor", "reader"] as const) {
    const { cookie } = await signIn(county, role);
    for (const path of [PATH, `${PATH}/neu`, `${PATH}/still`])
      expect((await visit(host, path, { cookie })).status).toBe(403);
    expect((await submit(host, PATH, arrivalForm(), { cookie })).status).toBe(403);
    expect(await (await visit(host, "/team", { cookie })).text()).not.toContain(PATH);
  }
});

test("consent is noted with its wording, and its form says what is missing", async () => {
  const { read, post, token } = await team();
  const noted = await post(PATH, { ...arrivalForm(), _form: await token() });
  const path = noted.headers.get("location")!.split("?")[0]!;
  expect(await read(path)).toContain("3, 12 und 36 Monate nach meinem ersten Arbeitstag");
  const consent = { wordingVersion: currentVersion("staying"), channel: "in-person", day: today };
  const missing = await post(`${path}/einwilligung`, consent);
  expect([missing.status, /id="agreed-error"/.test(await missing.text())]).toEqual([422, true]);
  const early = await post(`${path}/einwilligung`, { ...consent, agreed: "on", day: addDays(today, 1) });
  expect([early.status, /id="day-error"/.test(await early.text())]).toEqual([422, true]);
  expect((await post(`${path}/einwilligung`, { ...consent, agreed: "on" })).status).toBe(303);
  expect(await read(path)).toContain("Einwilligung liegt vor");
});

test("who is silent waits on the first page until a guide types in what was said on the phone", async () => {
  const at = await team();
  const { read, post } = at;
  const firstDay = addDays(addMonths(today, -3), -29);
  const id = await arrivedAndAgreed(at, firstDay, { name: "Stille Fiktiv", phone: "0291 94-0" });
  await askWhoStayed(await at.on(addDays(today, -29)));
  await remindSilent(await at.on(addDays(today, -15)));
  expect(await read("/team")).toContain(`${PATH}/still`);
  expect(await read(`${PATH}/still`)).toMatch(/Stille Fiktiv[\s\S]*tel:0291940/);

  const empty = await post(`${PATH}/${id}/rueckfragen/3/antwort`, { stayed: "" });
  expect([empty.status, (await empty.text()).includes('href="#stayed-3"')]).toEqual([422, true]);
  expect((await post(`${PATH}/${id}/rueckfragen/12/antwort`, { stayed: "gone" })).status).toBe(404);
  expect((await post(`${PATH}/${id}/rueckfragen/3/antwort`, { stayed: "gone", because: "" })).status).toBe(303);
  expect(await read(`${PATH}/${id}`)).toMatch(/weggegangen, geantwortet am [\d.]+ am Telefon/);
  expect(await read("/team")).not.toContain(`${PATH}/still`);
});

test("deleting asks once more, says why, and leaves nobody behind", async () => {
  const { read, post, token, host, county } = await team();
  const noted = await post(PATH, { ...arrivalForm({ name: "Kurz Da" }), _form: await token() });
  const path = noted.headers.get("location")!.split("?")[0]!;
  expect(await read(`${path}/loeschung`)).toContain("Angaben zu Kurz Da löschen");
  expect((await post(`${path}/loeschung`, {})).status).toBe(422);
  expect((await post(`${path}/loeschung`, { why: "wish" })).status).toBe(303);
  expect(await read(PATH)).not.toContain("Kurz Da");
  const { cookie } = await signIn(county, "guide");
  expect((await visit(host, path, { cookie })).status).toBe(404);
});
