import { expect, test } from "vitest";
import { writeCard } from "#domain/experience/write-card";
import { asEditor } from "#domain/team/actors";
import { newId } from "#kernel";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";
import { sampleExperience } from "../../packages/domain/experience/sample-experience.ts";

const LIBRARY = "/team/erfahrungen";
const OWN = `${LIBRARY}/eigene`;

async function seated(role: "lead" | "editor" = "lead") {
  const county = await mintCounty();
  return { county, ...(await signIn(county, role)) };
}

/** Writes a card and takes it through review and sharing by its buttons. */
async function shared(county: County, cookie: string, editor: Parameters<typeof asEditor>[0]) {
  const card = await writeCard(await county.scope(), asEditor(editor), sampleExperience);
  const path = `${OWN}/${card.id}`;
  for (const [step, fields] of [
    ["pruefung", {}],
    ["freigabe", { revision: "1" }],
    ["teilung", {}],
  ] as const) {
    expect((await submit(county.host, `${path}/${step}`, fields, { cookie })).status).toBe(303);
  }
  const page = await (await visit(county.host, path, { cookie })).text();
  return { path, sharedPath: /\/team\/erfahrungen\/shr_\w+/.exec(page)![0] };
}

test("an editor writes and hands in; only the lead reviews and shares", async () => {
  const { county, cookie: lead } = await seated();
  const { member, cookie } = await signIn(county, "editor");
  const card = await writeCard(await county.scope(), asEditor(member), sampleExperience);
  const path = `${OWN}/${card.id}`;
  expect((await submit(county.host, `${path}/pruefung`, {}, { cookie })).status).toBe(303);
  expect((await submit(county.host, `${path}/freigabe`, { revision: "1" }, { cookie })).status).toBe(403);
  expect((await submit(county.host, `${path}/freigabe`, { revision: "1" }, { cookie: lead })).status).toBe(303);
  expect((await submit(county.host, `${path}/teilung`, {}, { cookie })).status).toBe(403);
  expect(await (await visit(county.host, path, { cookie })).text()).not.toContain("Mit der Region teilen");
  expect((await submit(county.host, `${path}/teilung`, {}, { cookie: lead })).status).toBe(303);
});

test("handing in a card with gaps opens it with the gaps marked", async () => {
  const { county, member, cookie } = await seated("editor");
  const card = await writeCard(await county.scope(), asEditor(member), { ...sampleExperience, failed: "" });
  const answer = await submit(county.host, `${OWN}/${card.id}/pruefung`, {}, { cookie });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('id="failed-error"');
  expect(page).not.toContain('id="worked-error"');
});

test("another county finds, asks, rates and adopts, and is told when it already has", async () => {
  const [owner, other] = await Promise.all([seated(), seated("editor")]);
  const { sharedPath } = await shared(owner.county, owner.cookie, owner.member);
  const { host } = other.county;
  const { cookie } = other;

  const library = await (
    await visit(host, `${LIBRARY}?county=${owner.county.slug}&q=schuetzenfest`, { cookie })
  ).text();
  expect(library).toContain(`href="${sharedPath}"`);
  const page = await (await visit(host, sharedPath, { cookie })).text();
  const token = /name="_form" value="([^"]+)"/.exec(page)![1]!;
  const short = await submit(host, `${sharedPath}/fragen`, { _form: token, question: "Wie?" }, { cookie });
  expect(short.status).toBe(422);
  expect(await short.text()).toContain(">Wie?</textarea>");
  expect(
    (await submit(host, `${sharedPath}/fragen`, { _form: token, question: "Wie groß war der Rahmen?" }, { cookie }))
      .status,
  ).toBe(303);
  expect((await submit(host, `${sharedPath}/bewertung`, { usefulness: "6" }, { cookie })).status).toBe(422);
  expect((await submit(host, `${sharedPath}/bewertung`, { usefulness: "5" }, { cookie })).status).toBe(303);

  expect((await submit(host, `${sharedPath}/uebernahme`, { startsOn: "31.05.2027" }, { cookie })).status).toBe(422);
  const adopted = await submit(host, `${sharedPath}/uebernahme`, { startsOn: "2027-05-31" }, { cookie });
  expect(adopted.headers.get("location")).toMatch(/^\/team\/aktionen\/cmp_/);
  const again = await submit(host, `${sharedPath}/uebernahme`, { startsOn: "2027-05-31" }, { cookie });
  expect(again.headers.get("location")).toBe(sharedPath);
  expect(await (await visit(host, sharedPath, { cookie })).text()).toContain("Das haben Sie schon übernommen");

  const question = /\/team\/erfahrungen\/fragen\/(qst_\w+)\/antwort/.exec(
    await (await visit(owner.county.host, sharedPath, { cookie: owner.cookie })).text(),
  )![1];
  const answer = { answer: "Zwei mal drei Meter." };
  expect((await submit(host, `${LIBRARY}/fragen/${question}/antwort`, answer, { cookie })).status).toBe(404);
  expect(
    (await submit(owner.county.host, `${LIBRARY}/fragen/${question}/antwort`, answer, { cookie: owner.cookie })).status,
  ).toBe(303);
  expect(await (await visit(host, sharedPath, { cookie })).text()).toContain("Zwei mal drei Meter.");
});

test("a second version shows word by word what changed", async () => {
  const { county, member, cookie } = await seated();
  const { path, sharedPath } = await shared(county, cookie, member);
  const texts = Object.entries(sampleExperience).filter(([, value]) => typeof value === "string");
  const changed = {
    ...Object.fromEntries(texts as [string, string][]),
    hours: "160",
    costCents: "4200",
    reached: "1400",
    textRevision: "1",
    worked: sampleExperience.worked.replace("Gruppen", "ganze Gruppen"),
  };
  expect((await submit(county.host, path, changed, { cookie })).status).toBe(303);
  for (const [step, fields] of [
    ["pruefung", {}],
    ["freigabe", { revision: "2" }],
    ["teilung", {}],
  ] as const)
    await submit(county.host, `${path}/${step}`, fields, { cookie });
  const page = await (await visit(county.host, `${sharedPath}/fassungen`, { cookie })).text();
  expect(page).toMatch(/<ins><span class="away">neu: <\/span>ganze <\/ins>/);
});

test("a neighbour's card is not there, whatever is asked of it", async () => {
  const [owner, other] = await Promise.all([seated(), seated()]);
  const card = await writeCard(await owner.county.scope(), asEditor(owner.member), sampleExperience);
  const { host } = other.county;
  const { cookie } = other;
  for (const path of [`${OWN}/${card.id}`, `${OWN}/${newId("exp")}`]) {
    const answers = await Promise.all([
      visit(host, path, { cookie }),
      visit(host, `${path}/bearbeiten`, { cookie }),
      submit(host, path, { title: "" }, { cookie }),
      ...["pruefung", "rueckgabe", "teilung"].map((step) => submit(host, `${path}/${step}`, {}, { cookie })),
      submit(host, `${path}/freigabe`, { revision: "1" }, { cookie }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  }
});
