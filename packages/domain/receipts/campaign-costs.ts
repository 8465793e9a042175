import { Receipts } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** What a campaign cost in cents by its receipts, refunds taken off; nothing where none is booked on it. */
export async function costOfCampaign(
  scope: Scope,
  campaignId: string,
): Promise<{ cents: number; receipts: number } | undefined> {
  const [cost] = await Receipts.in(scope.db).costs(campaignId);
  return cost && { cents: cost.cents, receipts: cost.receipts };
}

/** The same for every campaign that has receipts. */
export async function costsOfCampaigns(
  scope: Scope,
): Promise<ReadonlyMap<string, { cents: number; receipts: number }>> {
  const costs = await Receipts.in(scope.db).costs();
  return new Map(costs.map(({ campaignId, cents, receipts }) => [campaignId, { cents, receipts }]));
}
