import { expect, test } from "vitest";
import { addTask } from "#domain/campaigns/add-task";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { startCampaign } from "#domain/campaigns/start-campaign";
import { adoptExperience } from "#domain/experience/adopt-experience";
import { decideCorrection } from "#domain/experience/decide-correction";
import { experienceNews } from "#domain/experience/experience-news";
import { readCorrection } from "#domain/experience/read-correction";
import { tellAboutExperience } from "#domain/experience/tell-about-experience";
import { lettersTo } from "../../../support/mailbox.ts";
import { anAuthor, aTeam, correct } from "../../../support/experience.ts";
import { sampleExperience } from "./sample-experience.ts";

const newTask = { text: "Eine eigene Sicherung erbitten", day: -14 };
const corrected = {
  goal: "Weniger Feste, dafür länger bleiben.",
  checklist: [...sampleExperience.checklist.slice(1), newTask],
  texts: [{ title: "Einladung", body: "Kommt an unsere Wand!" }],
};
const result = { endsOn: "2027-08-20", hours: 40, again: "yes", result: "", comment: "" } as const;

async function adopter(sharedId: string) {
  const team = await aTeam();
  const answer = await adoptExperience(team.scope, team.editor, sharedId, { startsOn: "2027-06-01" });
  if (!("campaignId" in answer)) throw new Error("was not adopted");
  return { ...team, campaignId: answer.campaignId };
}

test("a correction reaches the adopter as an offer, part by part, and the decision is remembered", async () => {
  const author = await anAuthor();
  const { scope, editor, campaignId } = await adopter(author.sharedId);
  await addTask(scope, editor, campaignId, { text: "Unsere eigene Aufgabe", dueOn: "" });
  expect((await experienceNews(scope)).offers).toEqual([]);
  await correct(author, corrected);

  expect((await experienceNews(scope)).offers).toMatchObject([{ campaignId, version: 2, known: 1, status: "planned" }]);
  const offer = await readCorrection(scope, author.sharedId);
  expect(offer.parts).toEqual(["goal", "checklist", "texts"]);

  await decideCorrection(scope, editor, author.sharedId, { version: 2, parts: ["checklist", "texts"] });
  const { campaign, tasks } = await readCampaign(scope, campaignId);
  expect(campaign.goal).toBe(sampleExperience.goal);
  expect(campaign.texts).toEqual(corrected.texts);
  expect(tasks.map(({ text, dueOn }) => [text.slice(0, 18), dueOn])).toEqual([
    ["Eine eigene Sicher", "2027-05-18"],
    ["Fotorahmen abholen", "2027-05-29"],
    ["Bilder freischalte", "2027-06-03"],
    ["Danke sagen", null],
    ["Unsere eigene Aufg", null],
  ]);
  expect((await experienceNews(scope)).offers).toEqual([]);
  const decided = await readCorrection(scope, author.sharedId);
  expect(decided).toMatchObject({ open: false, adoption: { decidedVersion: 2, taken: ["checklist", "texts"] } });

  await correct(author, { ...corrected, goal: "Und noch einmal anders." });
  expect(await readCorrection(scope, author.sharedId)).toMatchObject({ open: true, parts: ["goal"] });
});

test("declining leaves the plan as it is, and four who decide at once take over once", async () => {
  const author = await anAuthor();
  const [declining, taking] = [await adopter(author.sharedId), await adopter(author.sharedId)];
  await correct(author, corrected);

  const before = await readCampaign(declining.scope, declining.campaignId);
  await decideCorrection(declining.scope, declining.editor, author.sharedId, { version: 2, parts: [] });
  const after = await readCampaign(declining.scope, declining.campaignId);
  expect([after.campaign, after.tasks]).toEqual([before.campaign, before.tasks]);

  const scopes = await Promise.all([1, 2, 3, 4].map(() => taking.county.scope()));
  await Promise.allSettled(
    scopes.map((scope) =>
      decideCorrection(scope, taking.editor, author.sharedId, { version: 2, parts: ["checklist"] }),
    ),
  );
  const { tasks } = await readCampaign(taking.scope, taking.campaignId);
  expect(tasks.filter(({ text }) => text === newTask.text)).toHaveLength(1);
});

test("a campaign that has begun reads the correction and keeps its plan; one that is over hears nothing", async () => {
  const author = await anAuthor();
  const { scope, editor, campaignId } = await adopter(author.sharedId);
  await startCampaign(scope, editor, campaignId);
  await correct(author, corrected);
  expect((await experienceNews(scope)).offers).toMatchObject([{ status: "running" }]);
  const decide = (parts: "goal"[]) => decideCorrection(scope, editor, author.sharedId, { version: 2, parts });
  await expect(decide(["goal"])).rejects.toThrow("conflict");
  await decide([]);
  expect((await experienceNews(scope)).offers).toEqual([]);

  await correct(author, { ...corrected, goal: "Noch eine Fassung." });
  await finishCampaign(scope, editor, campaignId, { ...result, reached: 10, costCents: 100 });
  expect((await experienceNews(scope)).offers).toEqual([]);
});

test("author and adopter hear of results and corrections by mail, once each, and no mail names the other's people", async () => {
  const author = await anAuthor();
  const { county, scope, lead, editor, campaignId } = await adopter(author.sharedId);
  await correct(author, corrected);
  for (let round = 0; round < 2; round++) await tellAboutExperience(scope);
  const offers = await lettersTo(county.host, lead.mail, "experience-correction");
  expect(offers).toMatchObject([{ action: { url: expect.stringContaining(`${author.sharedId}/korrektur`) } }]);

  await finishCampaign(scope, editor, campaignId, { ...result, reached: 100, costCents: 40_000, comment: "Gut." });
  expect((await experienceNews(author.scope)).results).toMatchObject([{ reached: 100, costCents: 40_000 }]);
  for (let round = 0; round < 2; round++) await tellAboutExperience(author.scope);
  const results = await lettersTo(author.county.host, author.lead.mail, "experience-result");
  expect(results).toHaveLength(1);
  expect(JSON.stringify(results[0]).replaceAll("\u00a0", " ")).toContain("Ein Kontakt kostete dort 4 €.");
  expect(JSON.stringify(results)).not.toContain(lead.mail);
  expect(JSON.stringify(results)).not.toContain("Gut.");
});
