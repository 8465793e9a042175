import { Campaigns, CampaignTasks, commit } from "#db/repositories";
import { dayOf, refuse, type Day } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** A planned campaign begins, today where no day was set; one that runs already stays as it is. */
export async function startCampaign(scope: Scope, editor: Editor, id: string) {
  const campaign = await Campaigns.in(scope.db).get(id);
  if (campaign.status === "running") return;
  if (campaign.status === "done") refuse("conflict");
  const now = scope.clock.now();
  const startsOn = (campaign.startsOn ?? dayOf(now)) as Day;
  await commit(
    scope.db,
    Campaigns.in(scope.db).change(campaign.id, { status: "running", startsOn, updatedAt: now }, "planned"),
    CampaignTasks.in(scope.db).follow(campaign.id, startsOn),
    audited(scope, editor, "campaign.started", campaign.id),
  );
}
