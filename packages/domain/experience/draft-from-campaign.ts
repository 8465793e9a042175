import {
  Campaigns,
  CampaignTasks,
  commit,
  ExperienceCards,
  FigureHistory,
  Indicators,
  Receipts,
  type CampaignTask,
} from "#db/repositories";
import { found, newId, refuse, type Day } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { figuresOf } from "./figures-of.ts";
import { periodOf } from "./period.ts";

/**
 * Starts the card of a finished campaign with what is known already; a second time it answers with the same card. What the
 * team noted for itself stays with the campaign.
 */
export async function draftFromCampaign(scope: Scope, editor: Editor, campaignId: string) {
  const [campaign, tasks, tally, existing, booked, regional] = await Promise.all([
    Campaigns.in(scope.db).find(campaignId).then(found),
    CampaignTasks.in(scope.db).ofCampaign(campaignId),
    Campaigns.in(scope.db).tally(campaignId),
    ExperienceCards.in(scope.db).findOfCampaign(campaignId),
    Receipts.in(scope.db).costs(campaignId),
    Indicators.in(scope.directory).list(),
  ]);
  if (existing) return existing;
  if (campaign.status !== "done") refuse("conflict");
  const { title, kind, targetGroup, place, goal, startsOn, endsOn, texts, forms, codeLayout, targets } = campaign;
  const { hours, costCents, reached, marks, figures } = figuresOf(campaign, tally, booked);
  const now = scope.clock.now();
  const id = newId("exp");
  const known = new Set(regional.map((indicator) => indicator.id));
  const [[card]] = await commit(
    scope.db,
    ExperienceCards.in(scope.db).addUnlessThere({
      id,
      campaignId: campaign.id,
      title,
      kind,
      targetGroup,
      place,
      period: periodOf(startsOn, endsOn),
      hours,
      costCents,
      reached,
      figuresMeasured: marks.reached === "counted",
      content: {
        summary: "",
        goal,
        did: "",
        worked: "",
        failed: "",
        again: campaign.again ?? "partly",
        tips: "",
        checklist: tasks.map((task) => relativeTo(startsOn as Day | null, task)),
        texts,
        forms,
        ...(codeLayout && { codeLayout }),
        targets: targets.filter(({ indicator }) => known.has(indicator)),
        marks,
        figures,
      },
      status: "draft",
      createdAt: now,
      updatedAt: now,
    }),
    FigureHistory.in(scope.db).begin({
      id: newId("cfg"),
      cardId: id,
      occasion: "filled",
      figures: { hours, costCents, reached, marks, figures },
      notedAt: now,
    }),
    audited(scope, editor, "card.drafted", campaign.id),
  );
  return card ?? found(await ExperienceCards.in(scope.db).findOfCampaign(campaignId));
}

const DAY_MILLISECONDS = 86_400_000;

/** The task's day as it follows from the start, even where it was not done on it. */
function relativeTo(start: Day | null, { text, dueOn, startOffset }: CampaignTask) {
  if (startOffset !== null) return { text, day: startOffset };
  return { text, day: start && dueOn ? Math.round((Date.parse(dueOn) - Date.parse(start)) / DAY_MILLISECONDS) : null };
}
