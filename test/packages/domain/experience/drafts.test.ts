import { expect, test } from "vitest";
import { FigureHistory } from "#db/repositories";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { inputOf } from "#domain/experience/card-row";
import { changeCard } from "#domain/experience/change-card";
import { draftFromCampaign } from "#domain/experience/draft-from-campaign";
import { figuresOf } from "#domain/experience/figures-of";
import { readCard } from "#domain/experience/read-card";
import { readExperience } from "#domain/experience/read-experience";
import { refreshFigures } from "#domain/experience/refresh-figures";
import { writeCard } from "#domain/experience/write-card";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { anAuthor, aTeam, correct, shareAsIs } from "../../../support/experience.ts";
import { sampleExperience } from "./sample-experience.ts";

test("of two who save the same draft at once one is kept, and the other is given both texts", async () => {
  const { county, lead } = await aTeam();
  const scopes = await Promise.all([county.scope(), county.scope()]);
  const card = await writeCard(scopes[0], lead, sampleExperience);
  const answers = await Promise.all(
    scopes.map((scope, at) =>
      changeCard(scope, lead, card.id, { ...sampleExperience, textRevision: 1, tips: `Fassung ${at}` }),
    ),
  );
  const saved = answers.flatMap((answer) => ("saved" in answer ? [answer.saved.content.tips] : []));
  const overtaken = answers.flatMap((answer) => ("overtaken" in answer ? [answer.overtaken.content.tips] : []));
  expect(saved).toHaveLength(1);
  expect(overtaken).toEqual(saved);
  expect((await readCard(scopes[0], card.id)).content.tips).toBe(saved[0]);
});

const photos = newCampaignInput.parse({ title: "Fotoaktion", kind: "photo", targetGroup: "everyone" });
const ended = { endsOn: "2026-08-01", hours: 12, again: "yes", result: "", comment: "", costCents: 20_000 } as const;
const count = { indicator: "cards", day: "2026-06-01", municipalityAgs: "", note: "" } as const;

test("figures say what was counted and what was typed, are fetched anew, and keep their history", async () => {
  const { scope, lead } = await aTeam();
  const campaign = await planCampaign(scope, lead, photos);
  if ("problems" in campaign) throw new Error("was not planned");
  await recordTouchpoint(scope, lead, { ...count, campaignId: campaign.id, amount: 40 }, "first");
  await finishCampaign(scope, lead, campaign.id, { ...ended, reached: 40 });
  const { id } = await draftFromCampaign(scope, lead, campaign.id);
  const card = await readCard(scope, id);
  expect(card.content.marks).toEqual({ hours: "typed", costCents: "typed", reached: "counted" });
  expect(card.content.figures).toEqual([{ indicator: "cards", amount: 40 }]);

  await changeCard(scope, lead, id, { ...inputOf(card), reached: 45, textRevision: card.textRevision });
  expect((await readCard(scope, id)).content.marks?.reached).toBe("typed");
  await recordTouchpoint(scope, lead, { ...count, campaignId: campaign.id, amount: 8 }, "second");
  await finishCampaign(scope, lead, campaign.id, { ...ended, reached: 48 });
  expect(await refreshFigures(scope, lead, id)).toEqual({ changed: true });
  expect(await refreshFigures(scope, lead, id)).toEqual({ changed: false });

  const fresh = await readCard(scope, id);
  expect(fresh).toMatchObject({ status: "draft", reached: 48, figuresMeasured: true });
  expect(fresh.content.figures).toEqual([{ indicator: "cards", amount: 48 }]);
  const history = await FigureHistory.in(scope.db).ofCard(id);
  expect(history.map(({ occasion, figures }) => [occasion, figures.reached]).toSorted()).toEqual([
    ["filled", 40],
    ["refreshed", 48],
    ["typed", 45],
  ]);
});

test("costs come from the receipts where there are some, a refund taken off, and never below nothing", () => {
  const work = { kind: "photo", reached: 10, actualHours: 5, actualCents: 9900 } as const;
  expect(figuresOf(work, [], [])).toMatchObject({ costCents: 9900, marks: { costCents: "typed" } });
  const booked = figuresOf(work, [], [{ cents: 12_345, receipts: 3 }]);
  expect(booked).toMatchObject({ costCents: 12_345, marks: { costCents: "receipts" } });
  expect(figuresOf(work, [], [{ cents: -100, receipts: 2 }]).costCents).toBe(0);
});

test("figures about things are shared, figures that count people stay with the county", async () => {
  const { scope, lead } = await aTeam();
  const campaign = await planCampaign(scope, lead, photos);
  if ("problems" in campaign) throw new Error("was not planned");
  for (const indicator of ["cards", "heads", "returns"] as const)
    await recordTouchpoint(scope, lead, { ...count, indicator, campaignId: campaign.id, amount: 3 }, indicator);
  await finishCampaign(scope, lead, campaign.id, { ...ended, reached: 3 });
  const card = await draftFromCampaign(scope, lead, campaign.id);
  const typed = { ...inputOf(card), ...sampleExperience };
  await changeCard(scope, lead, card.id, { ...typed, reached: 3, textRevision: card.textRevision });
  const { sharedId } = await shareAsIs(scope, lead, card.id);
  const { experience } = await readExperience((await aTeam()).scope, sharedId);
  expect(experience.content.figures).toEqual([{ indicator: "cards", amount: 3 }]);
});

test("what sharing would change stands beside the draft before it is shared", async () => {
  const author = await anAuthor();
  await correct(author, { tips: "Zweite Fassung" });
  const { textRevision } = await readCard(author.scope, author.cardId);
  await changeCard(author.scope, author.lead, author.cardId, { ...sampleExperience, tips: "Dritte", textRevision });
  const { sharedVersion, changes } = await readCard(author.scope, author.cardId);
  expect([sharedVersion, changes]).toEqual([2, [{ field: "tips", before: "Zweite Fassung", after: "Dritte" }]]);
});
