import { Campaigns, CampaignTasks, ExperienceAdoptions, ExperienceCards } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import { contactsIn } from "./contacts.ts";

/** A campaign with everything that hangs on it. */
export async function readCampaign(scope: Scope, id: string) {
  const campaigns = Campaigns.in(scope.db);
  const [campaign, tasks, touchpoints, tally, events, posts, card, adopted] = await Promise.all([
    campaigns.find(id),
    CampaignTasks.in(scope.db).ofCampaign(id),
    campaigns.touchpoints(id),
    campaigns.tally(id),
    campaigns.events(id),
    campaigns.posts(id),
    ExperienceCards.in(scope.db).findOfCampaign(id),
    ExperienceAdoptions.in(scope.directory).ofCampaign(id),
  ]);
  const { kind } = found(campaign);
  return {
    campaign: campaign!,
    tasks,
    touchpoints,
    tally,
    contacts: contactsIn(kind, tally),
    events,
    posts,
    card,
    adopted,
  };
}
export type CampaignPage = Awaited<ReturnType<typeof readCampaign>>;
