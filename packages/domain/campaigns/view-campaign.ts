import { Campaigns, ExperienceAdoptions } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import { contactsIn } from "./contacts.ts";

/** A campaign's plan and result, what was counted on it, and where it was taken over from. */
export async function viewCampaign(scope: Scope, id: string) {
  const campaigns = Campaigns.in(scope.db);
  const [campaign, tally, adopted] = await Promise.all([
    campaigns.find(id),
    campaigns.tally(id),
    ExperienceAdoptions.in(scope.directory).ofCampaign(id),
  ]);
  const { kind } = found(campaign);
  return { campaign: campaign!, contacts: contactsIn(kind, tally), adopted };
}
export type CampaignView = Awaited<ReturnType<typeof viewCampaign>>;
