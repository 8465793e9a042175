import { expect, test } from "vitest";
import { adoptExperience } from "#domain/experience/adopt-experience";
import { askQuestion } from "#domain/experience/ask-question";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { readCard } from "#domain/experience/read-card";
import { asEditor } from "#domain/team/actors";
import { anAuthor, correct } from "../../support/experience.ts";
import { mintCounty, submit, visit } from "../../support/platform.ts";
import { cookieOf, signIn } from "../../support/sign-in.ts";
import { sampleExperience } from "../../packages/domain/experience/sample-experience.ts";

const OWN = "/team/erfahrungen/eigene";
const plain = (text: string) => text.replaceAll(/<[^>]+>/g, "");

async function reader() {
  const county = await mintCounty();
  const { member, cookie } = await signIn(county, "editor");
  return { county, cookie, scope: await county.scope(), editor: asEditor(member) };
}

test("who saves over somebody else's change gets both texts back, and may then save knowingly", async () => {
  const { county, lead, cardId, scope } = await anAuthor();
  const cookie = await cookieOf(county.host, lead);
  const { textRevision } = await readCard(scope, cardId);
  const texts = Object.entries(sampleExperience).filter(([, value]) => typeof value === "string") as [string, string][];
  const form = { ...Object.fromEntries(texts), reached: "1400", costCents: "4200", hours: "160" };
  const save = (revision: number, tips: string) =>
    submit(county.host, `${OWN}/${cardId}`, { ...form, textRevision: String(revision), tips }, { cookie });

  expect((await save(textRevision, "Von der Kollegin.")).status).toBe(303);
  const late = await save(textRevision, "Von mir getippt.");
  expect(late.status).toBe(422);
  const page = await late.text();
  expect(page).toContain(">Von mir getippt.</textarea>");
  expect(plain(page)).toContain("gestrichen: der Kollegin.");
  expect((await readCard(scope, cardId)).content.tips).toBe("Von der Kollegin.");
  expect(page).toContain(`name="textRevision" value="${textRevision + 1}"`);
  expect((await save(textRevision + 1, "Von mir getippt.")).status).toBe(303);
});

test("any two versions stand against each other, and nonsense in the address falls back to the newest", async () => {
  const author = await anAuthor();
  await correct(author, { tips: "Zweite" });
  await correct(author, { tips: "Dritte" });
  const { county, cookie } = await reader();
  const versions = async (query: string) =>
    plain(
      await (await visit(county.host, `/team/erfahrungen/${author.sharedId}/fassungen${query}`, { cookie })).text(),
    );
  expect(await versions("?von=1&bis=3")).toMatch(/gestrichen: Am Sonntagmittag[\s\S]*neu: Dritte/);
  expect(await versions("?von=3&bis=1")).toMatch(/gestrichen: Dritte/);
  expect(await versions("?von=99&bis=unsinn")).toMatch(/gestrichen: Zweite[\s\S]*neu: Dritte/);
});

test("an adopter reads a correction, takes over what it ticks, and the page then says so", async () => {
  const author = await anAuthor();
  const { county, cookie, scope, editor } = await reader();
  const path = `/team/erfahrungen/${author.sharedId}`;
  expect((await visit(county.host, `${path}/korrektur`, { cookie })).status).toBe(404);
  const adopted = await adoptExperience(scope, editor, author.sharedId, { startsOn: "2027-06-01" });
  if (!("campaignId" in adopted)) throw new Error("was not adopted");
  await correct(author, { goal: "Weniger Feste, länger bleiben." });

  expect(await (await visit(county.host, "/team", { cookie })).text()).toContain(`${path}/korrektur`);
  expect(await (await visit(county.host, `/team/aktionen/${adopted.campaignId}`, { cookie })).text()).toContain(
    `${path}/korrektur`,
  );
  const offer = await (await visit(county.host, `${path}/korrektur`, { cookie })).text();
  expect(offer).toMatch(/name="parts" value="goal" checked/);
  const decide = (fields: Record<string, string>) => submit(county.host, `${path}/korrektur`, fields, { cookie });
  expect((await decide({ version: "2", parts: "alles" })).status).toBe(422);
  expect((await decide({ version: "1", parts: "goal" })).status).toBe(409);
  expect((await decide({ version: "2", parts: "goal" })).status).toBe(303);
  expect((await readCampaign(scope, adopted.campaignId)).campaign.goal).toBe("Weniger Feste, länger bleiben.");
  expect(await (await visit(county.host, `${path}/korrektur`, { cookie })).text()).toContain(
    "In Ihren Plan kam: Ziel.",
  );
});

test("whoever plans a campaign sees what others tried of that kind before filling in the form", async () => {
  const { sharedId } = await anAuthor({ kind: "mailing", targetGroup: "doctors" });
  const { county, cookie } = await reader();
  const plan = async (query: string) => (await visit(county.host, `/team/aktionen/neu${query}`, { cookie })).text();
  expect(await plan("")).not.toContain(sharedId);
  const page = await plan("?kind=mailing&targetGroup=doctors");
  expect(page).toContain(`href="/team/erfahrungen/${sharedId}"`);
  expect(page).toMatch(/<select[^>]* id="kind"[\s\S]*?<option value="mailing" selected/);
});

test("forms and code layout of a campaign are kept, and a reader may not change them", async () => {
  const { sharedId } = await anAuthor();
  const { county, cookie, scope, editor } = await reader();
  const adopted = await adoptExperience(scope, editor, sharedId, { startsOn: "" });
  if (!("campaignId" in adopted)) throw new Error("was not adopted");
  const path = `/team/aktionen/${adopted.campaignId}/vorlagen`;
  const fields = { "forms.0.title": "Anmeldung", "forms.0.questions": "Wer?\nWann?", "codeLayout.heading": "Hallo" };
  const nameless = { ...fields, "forms.0.title": "" };
  const wrong = await submit(county.host, path, nameless, { cookie });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Wer?\nWann?</textarea>");
  expect((await submit(county.host, path, fields, { cookie })).status).toBe(303);
  const { campaign } = await readCampaign(scope, adopted.campaignId);
  expect(campaign.forms).toMatchObject([{ title: "Anmeldung", questions: "Wer?\nWann?" }]);
  expect(campaign.codeLayout).toMatchObject({ heading: "Hallo" });
  const { cookie: onlooker } = await signIn(county, "reader");
  expect((await submit(county.host, path, fields, { cookie: onlooker })).status).toBe(403);
});

test("one's own question is changed and taken back in its place; a neighbour's is not there", async () => {
  const author = await anAuthor();
  const { county, cookie, scope, editor } = await reader();
  const { id } = await askQuestion(scope, editor, author.sharedId, { question: "Wie groß war der Rahmen?" });
  const at = `/team/erfahrungen/fragen/${id}`;
  const short = await submit(county.host, `${at}/aenderung`, { question: "Wie?" }, { cookie });
  expect(short.status).toBe(422);
  expect(await short.text()).toContain(">Wie?</textarea>");
  const anew = { question: "Wie schwer war der Rahmen?" };
  const theirs = await cookieOf(author.county.host, author.lead);
  for (const step of ["aenderung", "ruecknahme"])
    expect((await submit(author.county.host, `${at}/${step}`, anew, { cookie: theirs })).status).toBe(404);
  expect((await submit(county.host, `${at}/aenderung`, anew, { cookie })).status).toBe(303);
  expect((await submit(county.host, `${at}/ruecknahme`, {}, { cookie })).status).toBe(303);
  const page = await (await visit(county.host, `/team/erfahrungen/${author.sharedId}`, { cookie })).text();
  expect(page).not.toContain("Wie schwer war der Rahmen?");
});
