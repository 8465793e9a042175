import { expect, test } from "vitest";
import { changeEmployer } from "#domain/directory/change-employer";
import { overlayInput } from "#domain/directory/overlay-input";
import { proposeChanges } from "#domain/directory/propose-changes";
import { setOverlay } from "#domain/directory/set-overlay";
import { asEditor } from "#domain/team/actors";
import type { Role } from "#kernel";
import { anEmployer, employerForm } from "../../support/directory.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const INBOX = "/team/arbeitgeber/aenderungen";

async function seat(county: County, role: Role = "lead") {
  const { cookie, member } = await signIn(county, role);
  const page = async (path: string, status = 200) => {
    const answer = await visit(county.host, path, { cookie });
    expect(answer.status, path).toBe(status);
    return answer.text();
  };
  const send = (path: string, form: Record<string, string | string[]>) => submit(county.host, path, form, { cookie });
  return { county, scope: await county.scope(), member, page, send };
}

async function twoSeats() {
  const [hsk, soest] = await Promise.all([mintCounty({ countyAgs: "05958" }), mintCounty({ countyAgs: "05974" })]);
  return { hsk: await seat(hsk), soest: await seat(soest) };
}
type Seat = Awaited<ReturnType<typeof seat>>;

const editorOf = ({ member }: Seat) => asEditor(member);
const valuesIn = (html: string) => [...html.matchAll(/name="words" value="([^"]+)"/g)].map(([, value]) => value!);

test("the change inbox shows old and new record beside the county's own words, and is settled one by one or at once", async () => {
  const { hsk, soest } = await twoSeats();
  const name = `Unterlegt ${hsk.county.slug}`;
  const { id, slug } = await anEmployer(hsk.scope, editorOf(hsk), { name });
  await setOverlay(
    soest.scope,
    editorOf(soest),
    id,
    overlayInput.parse({ teaser: "Unsere Worte.", contactPhone: "02921 30", shown: "on" }),
  );
  expect(await soest.page(INBOX)).toContain("Ihre Worte passen");
  const change = (teaser: string) =>
    changeEmployer(hsk.scope, editorOf(hsk), id, employerForm({ name, teaser, phone: "02961 99999" }));
  await change("Wir sägen, was der Wald hergibt.");

  const inbox = await soest.page(INBOX);
  expect(inbox).toMatch(/<del>.*schneiden.*<\/del><ins>.*sägen.*<\/ins>/);
  expect(inbox).toContain("Unsere Worte.");
  expect(await soest.page("/team")).toContain("2 Ihrer Anpassungen stehen über einem geänderten Eintrag");
  expect(await soest.page("/team/arbeitgeber?liste=shown")).toContain("Änderungen (2)");
  expect(await hsk.page(INBOX)).not.toContain("Unsere Worte.");
  const all = [...new Set(valuesIn(inbox))];
  expect(all).toHaveLength(2);
  for (const step of ["uebernahme", "beibehaltung"]) {
    expect((await hsk.send(`${INBOX}/${step}`, { words: all })).status).toBe(404);
    expect((await soest.send(`${INBOX}/${step}`, {})).status).toBe(404);
  }
  await change("Noch einmal anders.");
  const late = await soest.send(`${INBOX}/uebernahme`, { words: all });
  expect(await soest.page(late.headers.get("location")!)).toContain("hat sich gerade noch einmal geändert");
  const left = [...new Set(valuesIn(await soest.page(INBOX)))];
  expect(left).toHaveLength(1);
  const kept = await soest.send(`${INBOX}/beibehaltung`, { words: left });
  expect(await soest.page(kept.headers.get("location")!)).toContain("Ihre Worte bleiben.");
  const shown = await (await visit(soest.county.host, `/arbeitgeber/${slug}`)).text();
  expect(shown).toContain("Unsere Worte.");
  expect(shown).toContain("02961 99999");
  expect(shown).not.toContain("02921 30");
});

test("a value taken over with a change is held to its field's rule; what was typed and decided stays in the form", async () => {
  const { hsk, soest } = await twoSeats();
  const name = `Entschieden ${hsk.county.slug}`;
  const { id, slug } = await anEmployer(hsk.scope, editorOf(hsk), { name });
  const proposer = { origin: "county", editor: editorOf(soest) } as const;
  const changes = { phone: "02961 7777", street: "Am Bahnhof 1", teaser: "Wir sägen." };
  const made = await proposeChanges(soest.scope, proposer, id, changes, "");
  if (!("bundle" in made)) throw new Error("nothing was proposed");
  const path = `/team/vorschlaege/${made.bundle}`;

  const answers = {
    _version: "1",
    "phone.decision": "change",
    "street.decision": "accept",
    "teaser.decision": "later",
  };
  const wrong = await hsk.send(`${path}/entscheidung`, { ...answers, "phone.value": "keine Nummer" });
  expect(wrong.status).toBe(422);
  const back = await wrong.text();
  expect(back).toContain('value="keine Nummer"');
  expect(back).toContain("Bitte eine Telefonnummer");
  expect(back).toMatch(/value="accept" checked/);
  expect((await hsk.send(`${path}/entscheidung`, { _version: "1" })).status).toBe(422);

  await changeEmployer(hsk.scope, editorOf(hsk), id, employerForm({ name, street: "Marktplatz 2" }));
  const overtaken = await hsk.send(`${path}/entscheidung`, { ...answers, "phone.value": "02961 8888" });
  expect(overtaken.status).toBe(422);
  const compare = await overtaken.text();
  expect(compare).toContain("Jetzt steht hier: Marktplatz 2");
  expect(compare).toContain('name="_version" value="2"');
  expect(compare).toContain('value="02961 8888"');
  expect(await (await visit(hsk.county.host, `/arbeitgeber/${slug}`)).text()).toContain("Marktplatz 2");

  expect(
    (await hsk.send(`${path}/entscheidung`, { ...answers, _version: "2", "phone.value": "02961 8888" })).status,
  ).toBe(303);
  expect((await hsk.send(`${path}/entscheidung`, { _version: "3", _all: "decline" })).status).toBe(409);
  const outcome = await soest.page(path);
  expect(outcome).toContain("mit Änderung übernommen");
  expect(outcome).toContain("Noch nicht entschieden");
  expect((await soest.send(`${path}/ruecknahme`, { field: "teaser" })).status).toBe(303);
  expect(await soest.page(path)).toContain("zurückgezogen");
  const history = await hsk.page(`/team/arbeitgeber/${id}/verlauf`);
  expect(history).toContain("Vorschlag übernommen");
  expect(history).toMatch(/<del>.*Marktplatz 2<\/del><ins>.*Am Bahnhof 1<\/ins>/);
});

test("a lead hands an employer over in two forms; nobody else in the team, and nobody else's, can", async () => {
  const { hsk, soest } = await twoSeats();
  const { id } = await anEmployer(hsk.scope, editorOf(hsk), { name: `Übergeben ${hsk.county.slug}` });
  const path = `/team/arbeitgeber/${id}`;
  const editor = await seat(hsk.county, "editor");
  await editor.page(`${path}/uebergabe`, 403);
  expect((await editor.send(`${path}/uebergabe`, { county: soest.county.slug })).status).toBe(403);
  await soest.page(`${path}/uebergabe`, 404);
  expect((await soest.send(`${path}/uebergabe`, { county: soest.county.slug })).status).toBe(404);

  const unchosen = await hsk.send(`${path}/uebergabe`, { county: "", note: "Liegt näher bei euch." });
  expect(unchosen.status).toBe(422);
  expect(await unchosen.text()).toContain("Liegt näher bei euch.");
  const offer = { county: soest.county.slug, note: "Liegt näher bei euch." };
  expect((await hsk.send(`${path}/uebergabe`, offer)).status).toBe(303);
  const twice = await hsk.send(`${path}/uebergabe`, offer);
  expect(twice.status).toBe(422);
  expect(await twice.text()).toContain("Dieser Arbeitgeber ist schon jemandem angeboten.");

  expect(await soest.page("/team")).toContain("Ein Arbeitgeber wird Ihnen übergeben");
  const inbox = await soest.page(INBOX);
  expect(inbox).toContain("Liegt näher bei euch.");
  const answer = /action="(\/team\/arbeitgeber\/uebergaben\/hov_\w+)\/annahme"/.exec(inbox)![1]!;
  const soestEditor = await seat(soest.county, "editor");
  expect(await soestEditor.page(INBOX)).toContain("Darüber entscheidet Ihre Leitung.");
  expect((await soestEditor.send(`${answer}/annahme`, {})).status).toBe(403);
  expect((await hsk.send(`${answer}/annahme`, {})).status).toBe(404);
  const accepted = await soest.send(`${answer}/annahme`, {});
  expect(await soest.page(accepted.headers.get("location")!)).toContain("Ihr Kreis pflegt diesen Eintrag ab jetzt");
  await hsk.page(`${path}/bearbeiten`, 404);
  const late = await hsk.send(`${answer}/ruecknahme`, {});
  expect(await hsk.page(late.headers.get("location")!)).toContain("Dieses Angebot gilt nicht mehr.");
});
