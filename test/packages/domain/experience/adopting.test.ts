import { expect, test } from "vitest";
import { campaignInput, newCampaignInput } from "#domain/campaigns/campaign-input";
import { changeCampaign } from "#domain/campaigns/change-campaign";
import { changeTemplates } from "#domain/campaigns/change-templates";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { tickTask } from "#domain/campaigns/tick-task";
import { adoptExperience } from "#domain/experience/adopt-experience";
import { changeCard } from "#domain/experience/change-card";
import { inputOf } from "#domain/experience/card-row";
import { draftFromCampaign } from "#domain/experience/draft-from-campaign";
import { readCard } from "#domain/experience/read-card";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import type { Scope } from "#domain/scope";
import type { Editor } from "#domain/team/actors";
import type { Id } from "#kernel";
import { anAuthor, aTeam, shareAsIs } from "../../../support/experience.ts";

const forms = [{ title: "Anmeldung", intro: "Komm vorbei.", questions: "Wer kommt?\nWomit?", thanks: "Bis dann!" }];
const codeLayout = { beside: "Dein Bild", callToAction: "Abholen", heading: "Da bist du", text: "Gib den Code ein." };

async function adopted(scope: Scope, editor: Editor, sharedId: string, startsOn = "2027-06-01"): Promise<Id<"cmp">> {
  const answer = await adoptExperience(scope, editor, sharedId, { startsOn });
  return "campaignId" in answer ? answer.campaignId : answer.alreadyIn;
}

test("forms, code layout and targets in the region's indicators come along as a plan of one's own", async () => {
  const targets = [{ indicator: "cards" as const, amount: 900 }];
  const { sharedId } = await anAuthor({ forms, codeLayout, targets });
  const { scope, editor } = await aTeam();
  const { campaign } = await readCampaign(scope, await adopted(scope, editor, sharedId));
  expect(campaign).toMatchObject({ status: "planned", forms, codeLayout, targets });
});

test("the checklist follows the start: without one it has no days, and when the start moves, it moves along", async () => {
  const { sharedId } = await anAuthor();
  const { scope, editor } = await aTeam();
  const id = await adopted(scope, editor, sharedId, "");
  const days = async () => (await readCampaign(scope, id)).tasks.map(({ text, dueOn }) => [text.slice(0, 9), dueOn]);
  expect(new Set((await days()).map(([, day]) => day))).toEqual(new Set([null]));

  const start = (startsOn: string) =>
    changeCampaign(scope, editor, id, campaignInput.parse({ ...plain, startsOn, endsOn: "" }));
  await start("2027-03-01");
  expect(await days()).toEqual([
    ["Schützenv", "2026-12-31"],
    ["Fotorahme", "2027-02-26"],
    ["Bilder fr", "2027-03-03"],
    ["Danke sag", null],
  ]);
  const { tasks } = await readCampaign(scope, id);
  await tickTask(scope, editor, tasks[0]!.id, true);
  await start("2027-03-11");
  expect((await days()).map(([, day]) => day)).toEqual(["2026-12-31", "2027-03-08", "2027-03-13", null]);
});

const plain = { title: "Unser Sommer", kind: "photo", targetGroup: "everyone" };

const CANARY = "Kanarienvogel";
const told = `${CANARY} Gerda Muster, gerda.muster@kreis.example.org, 02961 123456`;

test("nothing of the author's people, contacts and notes arrives, whatever field they were written into", async () => {
  const author = await aTeam();
  const { scope, lead } = author;
  const team = lead.name;
  const words = `Fragen an ${team}, Frau Gerda Muster, gerda.muster@kreis.example.org oder 02961 123456.`;
  const campaign = await planCampaign(
    scope,
    lead,
    newCampaignInput.parse({
      title: "Fotoaktion",
      kind: "photo",
      targetGroup: "everyone",
      goal: words,
      startsOn: "2026-05-01",
      texts: [{ title: "Einladung", body: words }],
      tasks: [{ text: words, dueOn: "2026-04-01" }],
    }),
  );
  if ("problems" in campaign) throw new Error("was not planned");
  await changeTemplates(scope, lead, campaign.id, {
    forms: [{ title: "Rückmeldung", intro: words, questions: words, thanks: words }],
    codeLayout: { beside: words.slice(0, 100), callToAction: "Abholen", heading: "Da", text: words },
  });
  const count = { indicator: "cards", day: "2026-06-01", municipalityAgs: "", campaignId: campaign.id } as const;
  await recordTouchpoint(scope, lead, { ...count, amount: 40, note: told }, "counted");
  const result = {
    endsOn: "2026-08-01",
    reached: 40,
    costCents: 20_000,
    hours: 12,
    again: "yes",
    comment: "",
  } as const;
  await finishCampaign(scope, lead, campaign.id, { ...result, result: told });
  const card = await draftFromCampaign(scope, lead, campaign.id);
  expect(JSON.stringify(card)).not.toContain(CANARY);

  const written = { summary: words, did: words, worked: words, failed: words, tips: words, place: "Brilon" };
  await changeCard(scope, lead, card.id, { ...inputOf(card), ...written, textRevision: card.textRevision });
  expect((await readCard(scope, card.id)).gaps.map(({ field }) => field)).toEqual(
    expect.arrayContaining(["goal", "did", "checklist", "texts", "forms", "codeLayout"]),
  );
  const { sharedId } = await shareAsIs(scope, lead, card.id);

  const adopter = await aTeam();
  const everything = await readCampaign(adopter.scope, await adopted(adopter.scope, adopter.editor, sharedId));
  const { campaign: taken, tasks, touchpoints } = everything;
  const arrived = JSON.stringify({ taken, tasks });
  expect(arrived).toContain("[E-Mail einsetzen]");
  for (const trace of [CANARY, team, "Muster", "example.org", "123456", author.county.slug])
    expect(arrived).not.toContain(trace);
  expect(touchpoints).toEqual([]);
  expect(taken).toMatchObject({ reached: null, actualCents: null, actualHours: null, result: "", place: "" });
});

test("a target in an indicator that only the author has does not travel", async () => {
  const own = { indicator: "ind_00000000000000aa", amount: 5 } as const;
  const { sharedId } = await anAuthor({ targets: [{ indicator: "cards", amount: 900 }, own] });
  const { scope, editor } = await aTeam();
  const { campaign } = await readCampaign(scope, await adopted(scope, editor, sharedId));
  expect(campaign.targets).toEqual([{ indicator: "cards", amount: 900 }]);
});
