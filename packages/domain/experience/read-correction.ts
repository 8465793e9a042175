import { Campaigns, CampaignTasks, ExperienceAdoptions, Indicators, SharedExperiences } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import { changedParts, comparedVersions, ownChanges } from "./corrections.ts";
import { planOf } from "./plan-of.ts";

/** What was corrected on an experience since the county took it over, or since it last decided, and what of it fits its plan. */
export async function readCorrection(scope: Scope, experienceId: string) {
  const [experience, versions, adoption, regional] = await Promise.all([
    SharedExperiences.in(scope.directory).find(experienceId),
    SharedExperiences.in(scope.directory).versions(experienceId),
    ExperienceAdoptions.in(scope.directory).findOwn(experienceId),
    Indicators.in(scope.directory).list(),
  ]);
  const { campaignId, decidedVersion, version } = found(adoption);
  const { before, after } = comparedVersions(versions, decidedVersion ?? version, found(experience).version);
  const [campaign, tasks] = await Promise.all([
    Campaigns.in(scope.db).find(campaignId).then(found),
    CampaignTasks.in(scope.db).ofCampaign(campaignId),
  ]);
  const [known, corrected] = [planOf(found(before), regional), planOf(found(after), regional)];
  const parts = changedParts(known, corrected);
  return {
    experience: experience!,
    before: before!,
    after: after!,
    adoption: adoption!,
    campaign,
    tasks,
    known,
    corrected,
    /** What can be taken over. */
    parts,
    /** What of it the county has changed itself. */
    ownParts: ownChanges(known, campaign, parts),
    /** Whether anything waits for a decision, and whether it can still go into the plan. */
    open: after!.version > before!.version && campaign.status !== "done",
    planned: campaign.status === "planned",
  };
}
export type Correction = Awaited<ReturnType<typeof readCorrection>>;
