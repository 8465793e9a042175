import { Campaigns, CampaignTasks, commit, ExperienceCards, type CampaignTask } from "#db/repositories";
import { found, newId, refuse, type Day } from "#kernel";
import { audited } from "../audit.ts";
import { contactsIn } from "../campaigns/contacts.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { periodOf } from "./period.ts";

/**
 * Starts the card of a finished campaign with what is known already; a second time it answers with the same card. The
 * figures are measured where the contacts are the ones that were counted.
 */
export async function draftFromCampaign(scope: Scope, editor: Editor, campaignId: string) {
  const [campaign, tasks, tally, existing] = await Promise.all([
    Campaigns.in(scope.db).find(campaignId).then(found),
    CampaignTasks.in(scope.db).ofCampaign(campaignId),
    Campaigns.in(scope.db).tally(campaignId),
    ExperienceCards.in(scope.db).findOfCampaign(campaignId),
  ]);
  if (existing) return existing;
  if (campaign.status !== "done") refuse("conflict");
  const { title, kind, targetGroup, place, goal, startsOn, endsOn, texts } = campaign;
  const reached = campaign.reached ?? 0;
  const now = scope.clock.now();
  const [[card]] = await commit(
    scope.db,
    ExperienceCards.in(scope.db).addUnlessThere({
      id: newId("exp"),
      campaignId: campaign.id,
      title,
      kind,
      targetGroup,
      place,
      period: periodOf(startsOn, endsOn),
      hours: campaign.actualHours ?? 0,
      costCents: campaign.actualCents ?? 0,
      reached,
      figuresMeasured: reached > 0 && reached === contactsIn(kind, tally),
      content: {
        summary: "",
        goal,
        did: "",
        worked: "",
        failed: "",
        again: campaign.again ?? "partly",
        tips: campaign.result,
        checklist: tasks.map((task) => relativeTo(startsOn as Day | null, task)),
        texts,
      },
      status: "draft",
      createdAt: now,
      updatedAt: now,
    }),
    audited(scope, editor, "card.drafted", campaign.id),
  );
  return card ?? found(await ExperienceCards.in(scope.db).findOfCampaign(campaignId));
}

const DAY_MILLISECONDS = 86_400_000;

function relativeTo(start: Day | null, { text, dueOn }: CampaignTask) {
  return { text, day: start && dueOn ? Math.round((Date.parse(dueOn) - Date.parse(start)) / DAY_MILLISECONDS) : null };
}
