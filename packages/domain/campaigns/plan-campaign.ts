import { Campaigns, CampaignTasks, commit, type Campaign } from "#db/repositories";
import { newId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { NewCampaignInput } from "./campaign-input.ts";
import { campaignRow, withKnownReferences } from "./campaign-row.ts";

/** Plans a campaign with its checklist. */
export function planCampaign(
  scope: Scope,
  editor: Editor,
  { tasks, ...input }: NewCampaignInput,
): Promise<Campaign | { problems: Problem[] }> {
  const now = scope.clock.now();
  const id = newId("cmp");
  return withKnownReferences(scope, input, async () => {
    const [[campaign]] = await commit(
      scope.db,
      Campaigns.in(scope.db).add({ id, ...campaignRow(input), status: "planned", createdAt: now, updatedAt: now }),
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
  });
}
