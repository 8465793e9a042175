import { CampaignTasks, commit } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Ticks a task off, or opens it again; a second time changes nothing. */
export async function tickTask(scope: Scope, editor: Editor, id: string, done: boolean) {
  const task = await CampaignTasks.in(scope.db).get(id);
  if ((task.doneAt !== null) === done) return task;
  await commit(
    scope.db,
    CampaignTasks.in(scope.db).change(task.id, { doneAt: done ? scope.clock.now() : null }),
    audited(scope, editor, done ? "campaign.task-done" : "campaign.task-reopened", task.campaignId, { task: task.id }),
  );
  return task;
}
