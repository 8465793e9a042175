import { CampaignTasks, commit } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Takes a task off the checklist for good. */
export async function removeTask(scope: Scope, editor: Editor, id: string) {
  const task = await CampaignTasks.in(scope.db).get(id);
  await commit(
    scope.db,
    CampaignTasks.in(scope.db).remove(task.id),
    audited(scope, editor, "campaign.task-removed", task.campaignId, { task: task.id }),
  );
  return task;
}
