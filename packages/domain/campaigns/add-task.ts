import { Campaigns, CampaignTasks, commit } from "#db/repositories";
import { newId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { TaskInput } from "./campaign-input.ts";

/** Puts one more task at the end of a campaign's checklist. */
export async function addTask(scope: Scope, editor: Editor, campaignId: string, { text, dueOn }: TaskInput) {
  const [campaign, tasks] = await Promise.all([
    Campaigns.in(scope.db).get(campaignId),
    CampaignTasks.in(scope.db).ofCampaign(campaignId),
  ]);
  const position = Math.max(-1, ...tasks.map((task) => task.position)) + 1;
  await commit(
    scope.db,
    CampaignTasks.in(scope.db).add({ id: newId("tsk"), campaignId: campaign.id, position, text, dueOn: dueOn || null }),
    audited(scope, editor, "campaign.task-added", campaign.id),
  );
}
