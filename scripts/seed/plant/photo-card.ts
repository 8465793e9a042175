import { campaignInput } from "#domain/campaigns/campaign-input";
import { changeCampaign } from "#domain/campaigns/change-campaign";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { startCampaign } from "#domain/campaigns/start-campaign";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { tickTask } from "#domain/campaigns/tick-task";
import { viewCampaign } from "#domain/campaigns/view-campaign";
import { addAttachment } from "#domain/experience/add-attachment";
import { adoptExperience } from "#domain/experience/adopt-experience";
import { inputOf } from "#domain/experience/card-row";
import { changeCard } from "#domain/experience/change-card";
import { draftFromCampaign } from "#domain/experience/draft-from-campaign";
import { handInCard } from "#domain/experience/hand-in-card";
import { readCard } from "#domain/experience/read-card";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { touchpointInput } from "#domain/figures/touchpoint-input";
import type { Scope } from "#domain/scope";
import type { Editor } from "#domain/team/actors";
import { addDays, type Day, type Id } from "#kernel";
import { readAttachment, sharePicture, type Attachment } from "#media";
import { lastSeason } from "../content/campaigns.ts";
import { photoCard, soestSummer } from "../content/experience/photo-card.ts";
import type { Diary } from "./diary.ts";
import type { CampaignBook } from "./publishing.ts";
import { made, type Region } from "./region.ts";

/** Puts a drawing of the wall and a plan to build it beside the card. */
export async function furnish(scope: Scope, editor: Editor, cardId: string) {
  const wall = await sharePicture(scope.tenant.look, scope.tenant.slug, photoCard.wall);
  const { title, steps } = photoCard.plan;
  const plan = await scope.writePdf({
    title,
    language: "de",
    author: scope.tenant.name,
    imprint: [scope.tenant.name],
    foot: title,
    contents: false,
    accent: "#1f4d3a",
    blocks: [{ kind: "list", ordered: true, items: steps }],
  });
  await add(wall, "wand.png", photoCard.picture);
  await add(plan, "aufbau.pdf", title);

  async function add(bytes: Uint8Array, name: string, words: string) {
    const file = taken(await readAttachment(scope.encodePicture, bytes, name));
    made(await addAttachment(scope, editor, cardId, file, { title: words }));
  }
}

function taken(read: Attachment | { problem: string }): Attachment {
  if ("problem" in read) throw new Error(`the demo's own file is not taken: ${read.problem}`);
  return read;
}

type Shared = Map<string, { on: Day; id?: Id<"shr"> }>;

/** Soest and Olpe take the photo action over; what HSK corrected lately reaches Olpe before it begins. */
export function notePhotoCard(diary: Diary, region: Region, shared: Shared, campaigns: CampaignBook, today: Day) {
  const card = () => shared.get(photoCard.title)!.id!;
  noteSoest(diary, region, card, campaigns, today);
  diary.note("olpe", addDays(today, -63), "15:20", (at) =>
    adoptExperience(region.scope("olpe", at), region.editor("olpe"), card(), { startsOn: addDays(today, 190) }),
  );
  diary.note("hsk", addDays(today, -9), "11:40", async (at) => {
    const scope = region.scope("hsk", at);
    const id = `exp_${card().slice("shr_".length)}`;
    const before = await readCard(scope, id);
    const { codeLayout, checklist, ...input } = inputOf(before);
    const { failed, task, callToAction } = photoCard.corrected;
    await changeCard(scope, region.editor("hsk"), id, {
      ...input,
      failed,
      checklist: [...checklist, task].toSorted((a, b) => (a.day ?? 999) - (b.day ?? 999)),
      codeLayout: codeLayout && { ...codeLayout, callToAction },
      textRevision: before.textRevision,
    });
    made(await handInCard(scope, region.editor("hsk"), id));
    await reviewCard(scope, region.lead("hsk"), id, (await readCard(scope, id)).revision);
    await shareCard(scope, region.lead("hsk"), id);
  });
}

function noteSoest(diary: Diary, region: Region, card: () => string, campaigns: CampaignBook, today: Day) {
  const day = `${lastSeason(addDays(today, -110))}-04-14` as Day;
  const [startsOn, endsOn] = [addDays(day, 62), addDays(day, 130)];
  const row = {
    county: "soest" as const,
    kind: "network" as const,
    startsOn,
    endsOn,
    id: undefined as Id<"cmp"> | undefined,
  };
  campaigns.add(row);
  const { result, evenings, ...plan } = soestSummer;
  diary.note("soest", day, "09:30", async (at) => {
    const scope = region.scope("soest", at);
    const adopted = await adoptExperience(scope, region.editor("soest"), card(), { startsOn });
    row.id = "campaignId" in adopted ? adopted.campaignId : adopted.alreadyIn;
    const { texts } = (await viewCampaign(scope, row.id)).campaign;
    const input = { ...plan, texts, kind: "network", targetGroup: "medical-students", startsOn, endsOn };
    const targets = [{ indicator: "heads", amount: "100" }];
    const changed = campaignInput.parse({ ...input, targets, plannedHours: "45", plannedCents: "900" });
    made(await changeCampaign(scope, region.editor("soest"), row.id, changed));
  });
  diary.note("soest", startsOn, "08:10", (at) =>
    startCampaign(region.scope("soest", at), region.editor("soest"), row.id!),
  );
  evenings.forEach((amount, evening) =>
    diary.note("soest", addDays(startsOn, 21 * (evening + 1)), "22:15", async (at) => {
      const input = { indicator: "heads", day: addDays(startsOn, 21 * (evening + 1)), municipalityAgs: "", note: "" };
      const count = touchpointInput.parse({ ...input, amount: String(amount), campaignId: row.id! });
      made(await recordTouchpoint(region.scope("soest", at), region.editor("soest"), count, `soest-${evening}`));
    }),
  );
  diary.note("soest", addDays(endsOn, 6), "16:00", async (at) => {
    const [scope, editor] = [region.scope("soest", at), region.editor("soest")];
    for (const task of (await readCampaign(scope, row.id!)).tasks) await tickTask(scope, editor, task.id, true);
    made(await finishCampaign(scope, editor, row.id!, { ...result, endsOn }));
    await draftFromCampaign(scope, editor, row.id!);
  });
}
