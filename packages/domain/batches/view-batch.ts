import { Batches, Campaigns } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import { listMakers } from "./list-makers.ts";

/** A batch with what is inside, each product with its maker as the list names it. */
export async function viewBatch(scope: Scope, id: string) {
  const [batch, products, makers] = await Promise.all([
    Batches.in(scope.db).find(id),
    Batches.in(scope.db).products(id),
    listMakers(scope),
  ]);
  const labels = new Map<string, string>(makers.map(({ id: maker, label }) => [maker, label]));
  return {
    batch: found(batch),
    products: products.map(({ name, nameEn, employerId }) => ({
      name,
      nameEn,
      maker: (employerId && labels.get(employerId)) ?? "",
    })),
    makers,
  };
}

/** What the form of a new batch needs to know of its campaign. */
export async function newBatch(scope: Scope, campaignId: string) {
  const [campaign, makers] = await Promise.all([Campaigns.in(scope.db).find(campaignId), listMakers(scope)]);
  return { campaign: found(campaign), makers };
}
