import { Campaigns, CampaignTasks, commit, type Campaign } from "#db/repositories";
import type { Day, Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { CampaignInput } from "./campaign-input.ts";
import { campaignRow, withKnownReferences } from "./campaign-row.ts";

/** Changes the plan of a campaign; its checklist is kept task by task. */
export async function changeCampaign(
  scope: Scope,
  editor: Editor,
  id: string,
  input: CampaignInput,
): Promise<Campaign | { problems: Problem[] }> {
  const campaign = await Campaigns.in(scope.db).get(id);
  const row = campaignRow(input);
  const startsOn = row.startsOn ?? (campaign.status === "done" ? campaign.startsOn : null);
  if (startsOn && row.endsOn && row.endsOn < startsOn) return { problems: [{ field: "endsOn", rule: "after-start" }] };
  return withKnownReferences(scope, input, async () => {
    const [[changed]] = await commit(
      scope.db,
      Campaigns.in(scope.db).change(campaign.id, { ...row, startsOn, updatedAt: scope.clock.now() }),
      CampaignTasks.in(scope.db).follow(campaign.id, startsOn as Day | null),
      audited(scope, editor, "campaign.changed", campaign.id),
    );
    return changed!;
  });
}
