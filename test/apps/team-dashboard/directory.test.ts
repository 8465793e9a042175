import { expect, test } from "vitest";
import { countChanges } from "#domain/directory/count-changes";
import { asEditor } from "#domain/team/actors";
import { anEmployer } from "../../support/directory.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const fields = {
  name: "",
  kind: "company",
  sector: "wood",
  size: "10-49",
  municipalityAgs: "05958012",
  street: "",
  postcode: "",
  phone: "",
  mail: "",
  website: "",
  founded: "",
  teaser: "",
  description: "",
  planningArea: "",
  doctors: "",
  trainingMonths: "",
  successionYear: "",
  halfSeats: "",
};

async function seat(county: County) {
  const { cookie, member } = await signIn(county, "editor");
  const page = async (path: string, status = 200) => {
    const answer = await visit(county.host, path, { cookie });
    expect(answer.status, path).toBe(status);
    return await answer.text();
  };
  const send = (path: string, form: Record<string, string>) => submit(county.host, path, form, { cookie });
  return { county, scope: await county.scope(), editor: asEditor(member), page, send };
}

async function twoSeats() {
  const [hsk, soest] = await Promise.all([mintCounty({ countyAgs: "05958" }), mintCounty({ countyAgs: "05974" })]);
  return { hsk: await seat(hsk), soest: await seat(soest) };
}

test("an editor brings an employer in, and a form with mistakes comes back with everything typed", async () => {
  const { hsk } = await twoSeats();
  const name = `Aufgenommen ${hsk.county.slug}`;
  const wrong = await hsk.send("/team/arbeitgeber", {
    ...fields,
    name,
    postcode: "599",
    teaser: "Bleibt stehen.",
    municipalityAgs: "",
  });
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  expect(html).toContain("Bitte eine Postleitzahl mit fünf Ziffern eingeben.");
  expect(html).toContain("Bitte eine Gemeinde aus der Liste auswählen.");
  expect(html).toContain(`value="${name}"`);
  expect(html).toContain("Bleibt stehen.");

  const made = await hsk.send("/team/arbeitgeber", { ...fields, name });
  expect(made.status).toBe(303);
  expect(await hsk.page(made.headers.get("location")!)).toContain("Aufgenommen. Ihr Kreis pflegt diesen Eintrag");
  expect(await hsk.page("/team/arbeitgeber")).toContain(name);
  const again = await hsk.send("/team/arbeitgeber", { ...fields, name });
  expect(again.status).toBe(422);
  const hinted = await again.text();
  expect(hinted).toContain("Im Verzeichnis steht ein Arbeitgeber, der derselbe sein könnte");
  expect(hinted).toContain(`href="${made.headers.get("location")!.split("?")[0]}"`);
});

test("whoever saves over somebody else's change is told, keeps what was typed, and can save then", async () => {
  const { hsk } = await twoSeats();
  const name = `Zweimal offen ${hsk.county.slug}`;
  const { id } = await anEmployer(hsk.scope, hsk.editor, { name });
  const path = `/team/arbeitgeber/${id}`;
  expect(await hsk.page(`${path}/bearbeiten`)).toContain('name="_version" value="1"');
  expect((await hsk.send(path, { ...fields, name, phone: "02961 100", _version: "1" })).status).toBe(303);
  const late = await hsk.send(path, { ...fields, name, phone: "02961 200", _version: "1" });
  expect(late.status).toBe(422);
  const html = await late.text();
  expect(html).toContain("Inzwischen hat jemand anderes hier etwas geändert.");
  expect(html).toContain('value="02961 200"');
  expect(html).toContain('name="_version" value="2"');
  expect((await hsk.send(path, { ...fields, name, phone: "02961 200", _version: "2" })).status).toBe(303);
});

test("a foreign employer is shown but not changed; its correction is proposed, compared and taken over", async () => {
  const { hsk, soest } = await twoSeats();
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor, { name: `Vorgeschlagen ${hsk.county.slug}` });
  const path = `/team/arbeitgeber/${id}`;
  expect(await soest.page(path)).toContain("Änderungen vorschlagen");
  await soest.page(`${path}/bearbeiten`, 404);
  expect((await soest.send(path, { ...fields, name: "Umbenannt" })).status).toBe(404);
  const proposing = { _version: "1", _fields: "phone,website,teaser" };
  expect((await hsk.send(`${path}/vorschlaege`, { ...proposing, phone: "02961 7777" })).status).toBe(403);

  const wrong = await soest.send(`${path}/vorschlaege`, {
    ...proposing,
    phone: "02961 1234",
    website: "javascript:alert(1)",
    teaser: "Wir sägen, was der Wald hergibt.",
    note: "So steht es im Prospekt.",
  });
  expect(wrong.status).toBe(422);
  const back = await wrong.text();
  expect(back).toContain("So steht es im Prospekt.");
  expect(back).toContain("Wir sägen, was der Wald hergibt.");
  expect(back).toContain('id="website-error"');
  expect(back).not.toContain('id="phone-error"');
  const proposal = {
    ...proposing,
    phone: "02961 7777",
    website: "https://saegewerk.example",
    teaser: "Wir sägen, was der Wald hergibt.",
    note: "Vom Betrieb selbst.",
  };
  const preview = await soest.send(`${path}/vorschlaege/vorschau`, proposal);
  expect(await preview.text()).toMatch(/<del>.*schneiden.*<\/del><ins>.*sägen.*<\/ins>/);
  const sent = await soest.send(`${path}/vorschlaege`, proposal);
  expect(sent.status).toBe(303);
  const bundle = sent.headers.get("location")!.split("?")[0]!;
  expect(await countChanges(hsk.scope)).toMatchObject({ proposals: 1 });
  expect(await countChanges(soest.scope)).toMatchObject({ proposals: 0 });

  const waiting = await hsk.page("/team/vorschlaege");
  expect(waiting).toContain("Vom Betrieb selbst.");
  expect(waiting).toContain(`href="${bundle}"`);
  const answers = { _version: "1", "phone.decision": "decline", "teaser.decision": "accept" };
  expect((await soest.send(`${bundle}/entscheidung`, answers)).status).toBe(404);
  expect((await hsk.send(`${bundle}/entscheidung`, answers)).status).toBe(303);
  const late = await hsk.send(`${bundle}/entscheidung`, answers);
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("Darüber ist inzwischen schon entschieden.");
  const outcome = await soest.page(bundle);
  expect(outcome).toContain("übernommen");
  expect(outcome).toContain("abgelehnt");
  const shown = await (await visit(soest.county.host, `/arbeitgeber/${slug}`)).text();
  expect(shown).toContain("Wir sägen, was der Wald hergibt.");
  expect(shown).not.toContain("02961 7777");
});

test("what a county adds to an employer is seen by that county alone, and it hears when the shared record changes", async () => {
  const { hsk, soest } = await twoSeats();
  const name = `Ergänzt ${hsk.county.slug}`;
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor, { name });
  const path = `/team/arbeitgeber/${id}`;
  const overlay = {
    teaser: "Nur unsere Worte.",
    description: "",
    contactName: "Mara Beispiel",
    contactMail: "mara@soest.example",
    contactPhone: "02921 3000",
    shown: "on",
    seenVersion: "1",
  };
  const wrong = await soest.send(`${path}/auftritt`, { ...overlay, contactMail: "mara(at)soest" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Nur unsere Worte.");
  expect((await soest.send(`${path}/auftritt`, overlay)).status).toBe(303);
  expect(await soest.page(path)).toMatch(/Nur unsere Worte. <span class="tag tag-accent">angepasst/);

  const everywhere = [
    path,
    `${path}/auftritt`,
    `${path}/bearbeiten`,
    "/team/arbeitgeber",
    "/team/arbeitgeber?liste=region",
    "/team/vorschlaege",
    "/team/arbeitgeber/aenderungen",
    `${path}/verlauf`,
    `/arbeitgeber/${slug}`,
    "/arbeitgeber?region=1&q=unsere+Worte",
  ];
  for (const place of everywhere) {
    const html = await hsk.page(place);
    for (const secret of ["Nur unsere Worte", "Mara Beispiel", "mara@soest.example", "02921 3000"])
      expect(html, place).not.toContain(secret);
  }
  await hsk.send(path, { ...fields, name, phone: "02961 4711", teaser: "Neu gefasst.", _version: "1" });
  expect(await soest.page(path)).toContain("Unter Ihren eigenen Worten hat sich der gemeinsame Eintrag geändert");
  expect(await soest.page("/team/arbeitgeber?liste=shown")).toContain("Eintrag geändert");
});

test("an opening is written, published and closed with its reason, for one's own employers only", async () => {
  const { hsk, soest } = await twoSeats();
  const { id } = await anEmployer(hsk.scope, hsk.editor, { name: `Angebot ${hsk.county.slug}` });
  const form = {
    employerId: id,
    kind: "job",
    title: `Zimmerin ${hsk.county.slug}`,
    teaser: "",
    body: "Wir suchen eine Zimmerin für Dächer.",
    workingTime: "full",
    starts: "",
    applyMail: "",
    applyUrl: "",
    validUntil: "",
  };
  expect((await soest.send("/team/angebote", form)).status).toBe(422);
  const wrong = await hsk.send("/team/angebote", { ...form, body: "kurz", starts: "ab Mai" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="ab Mai"');
  const made = await hsk.send("/team/angebote", form);
  const path = made.headers.get("location")!.split("?")[0]!;
  await soest.page(path, 404);
  for (const step of ["veroeffentlichung", "schliessung"])
    expect((await soest.send(`${path}/${step}`, { reason: "withdrawn" })).status).toBe(404);
  expect((await hsk.send(`${path}/veroeffentlichung`, {})).status).toBe(303);
  expect(await (await visit(hsk.county.host, "/angebote")).text()).toContain(form.title);
  expect((await hsk.send(`${path}/schliessung`, {})).status).toBe(422);
  expect((await hsk.send(`${path}/schliessung`, { reason: "filled-through-us" })).status).toBe(303);
  expect(await hsk.page("/team/angebote?stand=closed")).toContain("durch uns besetzt");
  expect(await (await visit(hsk.county.host, "/angebote")).text()).not.toContain(form.title);
});

test("a reader reads the directory and changes nothing", async () => {
  const county = await mintCounty();
  const { cookie } = await signIn(county, "reader");
  for (const path of ["/team/arbeitgeber", "/team/angebote", "/team/vorschlaege"])
    expect((await visit(county.host, path, { cookie })).status).toBe(200);
  for (const path of ["/team/arbeitgeber/neu", "/team/angebote/neu"])
    expect((await visit(county.host, path, { cookie })).status).toBe(403);
  for (const path of ["/team/arbeitgeber", "/team/angebote", "/team/vorschlaege/prp_0000/ruecknahme"])
    expect((await submit(county.host, path, fields, { cookie })).status).toBe(403);
});
