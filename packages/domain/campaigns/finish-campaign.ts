import { Campaigns, commit, ExperienceAdoptions } from "#db/repositories";
import type { Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { ResultInput } from "./campaign-input.ts";

/**
 * Ends a campaign with what became of it, or corrects that. Where the campaign was taken over from another county, the
 * result stands beside the original from the same moment on.
 */
export async function finishCampaign(
  scope: Scope,
  editor: Editor,
  id: string,
  input: ResultInput,
): Promise<{ finished: true } | { problems: Problem[] }> {
  const campaign = await Campaigns.in(scope.db).get(id);
  const now = scope.clock.now();
  const { endsOn, reached, costCents, hours, again, result, comment } = input;
  if (campaign.startsOn && endsOn < campaign.startsOn && campaign.status !== "planned")
    return { problems: [{ field: "endsOn", rule: "after-start" }] };
  const startsOn = campaign.startsOn && campaign.startsOn <= endsOn ? campaign.startsOn : endsOn;
  await commit(
    scope.db,
    Campaigns.in(scope.db).change(campaign.id, {
      status: "done",
      startsOn,
      endsOn,
      reached,
      actualCents: costCents,
      actualHours: hours,
      again,
      result,
      updatedAt: now,
    }),
    ...(campaign.adoptedFrom
      ? [
          ExperienceAdoptions.in(scope.directory).report(
            campaign.adoptedFrom,
            campaign.id,
            { reached, costCents, hours, again, comment },
            now,
          ),
        ]
      : []),
    audited(scope, editor, campaign.status === "done" ? "campaign.result-changed" : "campaign.finished", campaign.id),
  );
  return { finished: true };
}
