import { expect, test } from "vitest";
import { newCampaignInput, type NewCampaignInput } from "#domain/campaigns/campaign-input";
import { changeCampaign } from "#domain/campaigns/change-campaign";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { listCampaigns } from "#domain/campaigns/list-campaigns";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { startCampaign } from "#domain/campaigns/start-campaign";
import { tasksDue } from "#domain/campaigns/tasks-due";
import { tickTask } from "#domain/campaigns/tick-task";
import { changeCard } from "#domain/experience/change-card";
import { draftFromCampaign } from "#domain/experience/draft-from-campaign";
import { inputOf } from "#domain/experience/card-row";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { asEditor } from "#domain/team/actors";
import { berlinInstant, newId, stoppedClock } from "#kernel";
import { made } from "../../../support/made.ts";
import { mintCounty } from "../../../support/platform.ts";

const boxes: NewCampaignInput = {
  title: "Kisten für Schulabgänger",
  kind: "box",
  targetGroup: "school-leavers",
  place: "Meschede",
  goal: "Kontakt halten",
  startsOn: "2027-05-10",
  endsOn: "2027-06-30",
  plannedHours: 80,
  plannedCents: 1_200_000,
  municipalityAgs: "",
  budgetLineId: "",
  targets: [],
  actualHours: null,
  actualCents: null,
  texts: [{ title: "Beileger", body: "Schön, dass du von hier bist." }],
  tasks: [
    { text: "Schulen anfragen", dueOn: "2027-03-01" },
    { text: "Kisten packen", dueOn: "2027-05-08" },
    { text: "Danke sagen", dueOn: "" },
  ],
};
const result = {
  endsOn: "2027-06-30",
  reached: 480,
  costCents: 960_000,
  hours: 96,
  again: "yes",
  result: "Früher anfragen.",
  comment: "",
} as const;
const may = stoppedClock(berlinInstant("2027-05-07", "09:00"));

async function seated() {
  const county = await mintCounty();
  return { county, scope: await county.scope(may), editor: asEditor(await county.member("editor")) };
}

test("a campaign goes from plan to result and into a card with measured figures", async () => {
  const { scope, editor } = await seated();
  const { id } = made(await planCampaign(scope, editor, boxes));
  await startCampaign(scope, editor, id);
  const count = { indicator: "boxes", day: "2027-05-07", municipalityAgs: "", campaignId: id, note: "" } as const;
  await recordTouchpoint(scope, editor, { ...count, amount: 300 }, "one");
  await recordTouchpoint(scope, editor, { ...count, amount: 180 }, "two");
  expect((await readCampaign(scope, id)).contacts).toBe(480);
  expect((await listCampaigns(scope)).running.map((campaign) => campaign.id)).toEqual([id]);

  await finishCampaign(scope, editor, id, result);
  const lists = await listCampaigns(scope);
  expect([lists.planned.length, lists.running.length, lists.done.length]).toEqual([0, 0, 1]);

  const card = await draftFromCampaign(scope, editor, id);
  expect(card).toMatchObject({
    status: "draft",
    figuresMeasured: true,
    reached: 480,
    costCents: 960_000,
    hours: 96,
    period: "Mai 2027 bis Juni 2027",
  });
  expect(card.content.checklist).toEqual([
    { text: "Schulen anfragen", day: -70 },
    { text: "Kisten packen", day: -2 },
    { text: "Danke sagen", day: null },
  ]);
  expect((await draftFromCampaign(scope, editor, id)).id).toBe(card.id);

  const change = (textRevision: number, changes: object) =>
    changeCard(scope, editor, card.id, { ...inputOf(card), textRevision, ...changes });
  expect(await change(1, { summary: "Kisten, die Türen öffnen." })).toMatchObject({ saved: { figuresMeasured: true } });
  expect(await change(2, { reached: 500 })).toMatchObject({ saved: { figuresMeasured: false } });
});

test("a card drafted while nothing was counted says that its figures are estimated", async () => {
  const { scope, editor } = await seated();
  const { id } = made(await planCampaign(scope, editor, boxes));
  await finishCampaign(scope, editor, id, result);
  expect((await draftFromCampaign(scope, editor, id)).figuresMeasured).toBe(false);
});

test("tasks are due by their day, only while they are open and the campaign is not over", async () => {
  const { scope, editor } = await seated();
  const { id } = made(await planCampaign(scope, editor, boxes));
  const texts = async () => (await tasksDue(scope)).map(({ text }) => text);
  expect(await texts()).toEqual(["Schulen anfragen", "Kisten packen"]);
  await tickTask(scope, editor, (await tasksDue(scope))[0]!.id, true);
  expect(await texts()).toEqual(["Kisten packen"]);
  await finishCampaign(scope, editor, id, result);
  expect(await texts()).toEqual([]);
});

test("a neighbour's campaign and an absent one are both not there", async () => {
  const [here, there] = await Promise.all([seated(), seated()]);
  const { id } = made(await planCampaign(here.scope, here.editor, boxes));
  const [task] = (await readCampaign(here.scope, id)).tasks;
  const { tasks: _, ...plan } = boxes;
  for (const foreign of [id, newId("cmp")]) {
    await expect(readCampaign(there.scope, foreign)).rejects.toThrow("not-found");
    await expect(changeCampaign(there.scope, there.editor, foreign, plan)).rejects.toThrow("not-found");
    await expect(startCampaign(there.scope, there.editor, foreign)).rejects.toThrow("not-found");
    await expect(finishCampaign(there.scope, there.editor, foreign, result)).rejects.toThrow("not-found");
    await expect(draftFromCampaign(there.scope, there.editor, foreign)).rejects.toThrow("not-found");
  }
  await expect(tickTask(there.scope, there.editor, task!.id, true)).rejects.toThrow("not-found");
  expect((await readCampaign(here.scope, id)).campaign.status).toBe("planned");
});

test("the rows of a checklist that were left blank fall out, and a problem names its own row", () => {
  const typed = { title: "Stammtisch", kind: "table", targetGroup: "everyone" };
  const parsed = newCampaignInput.parse({
    ...typed,
    plannedCents: "1.250,50",
    tasks: { "0": { text: "", dueOn: "" }, "2": { text: "Raum buchen", dueOn: "2027-01-08" } },
  });
  expect(parsed).toMatchObject({
    plannedCents: 125_050,
    plannedHours: null,
    tasks: [{ text: "Raum buchen", dueOn: "2027-01-08" }],
  });
  const wrong = newCampaignInput.safeParse({
    ...typed,
    tasks: { "0": {}, "1": { text: "", dueOn: "2027-01-08" }, "2": { text: "x", dueOn: "morgen" } },
  });
  expect(wrong.error?.issues.map(({ path }) => path.join("."))).toEqual(["tasks.1.text", "tasks.2.dueOn"]);
});
