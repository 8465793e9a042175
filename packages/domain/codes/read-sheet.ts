import { Batches, Campaigns, Codes } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

/** Where a code leads; short, because people type it. */
const codeUrl = (scope: Scope, code: string): string => `${scope.origin}/c/${code}`;

/** A campaign's codes with where each of them leads, to print. */
export async function readSheet(scope: Scope, campaignId: string) {
  const [campaign, codes] = await Promise.all([
    Campaigns.in(scope.db).find(campaignId),
    Codes.in(scope.db).ofCampaign(campaignId),
  ]);
  return { campaign: found(campaign), codes: codes.map((code) => ({ ...code, url: codeUrl(scope, code.code) })) };
}
export type CodeSheet = Awaited<ReturnType<typeof readSheet>>;

/** One code as the team sees it. */
export async function readCode(scope: Scope, id: string) {
  const code = await Codes.in(scope.db).get(id);
  return { ...code, url: codeUrl(scope, code.code) };
}

/** What a new code of a campaign can be put on. */
export async function newCodeChoices(scope: Scope, campaignId: string) {
  const [campaign, batches] = await Promise.all([
    Campaigns.in(scope.db).find(campaignId),
    Batches.in(scope.db).ofCampaign(campaignId),
  ]);
  return { campaign: found(campaign), batches };
}
