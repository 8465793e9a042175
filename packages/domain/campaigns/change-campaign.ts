import { Campaigns, commit } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { CampaignInput } from "./campaign-input.ts";

/** Changes the plan of a campaign; its checklist is kept task by task. */
export async function changeCampaign(scope: Scope, editor: Editor, id: string, input: CampaignInput) {
  const campaign = await Campaigns.in(scope.db).get(id);
  const startsOn = input.startsOn || (campaign.status === "done" ? campaign.startsOn : null);
  await commit(
    scope.db,
    Campaigns.in(scope.db).change(campaign.id, {
      ...input,
      startsOn,
      endsOn: input.endsOn || null,
      plannedHours: input.plannedHours ?? 0,
      updatedAt: scope.clock.now(),
    }),
    audited(scope, editor, "campaign.changed", campaign.id),
  );
}
