import { Campaigns, CampaignTasks, commit } from "#db/repositories";
import { newId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { NewCampaignInput } from "./campaign-input.ts";

/** Plans a campaign with its checklist. */
export async function planCampaign(scope: Scope, editor: Editor, { tasks, ...input }: NewCampaignInput) {
  const now = scope.clock.now();
  const id = newId("cmp");
  const [[campaign]] = await commit(
    scope.db,
    Campaigns.in(scope.db).add({
      id,
      ...input,
      startsOn: input.startsOn || null,
      endsOn: input.endsOn || null,
      plannedHours: input.plannedHours ?? 0,
      status: "planned",
      createdAt: now,
      updatedAt: now,
    }),
    CampaignTasks.in(scope.db).add(
      tasks.map(({ text, dueOn }, position) => ({
        id: newId("tsk"),
        campaignId: id,
        position,
        text,
        dueOn: dueOn || null,
      })),
    ),
    audited(scope, editor, "campaign.planned", id),
  );
  return campaign!;
}
