import { Batches, Campaigns } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

/** What became of one maker's products: "your honey was in 480 boxes at 6 schools, 112 now follow". */
export interface Thanks {
  maker: string;
  products: string[];
  /** Handed out, of each kind. */
  boxes: number;
  cards: number;
  places: string[];
  following: number;
}

/** What a campaign's suppliers are thanked for, by their names. Only what was handed out counts. */
export async function thankMakers(scope: Scope, campaignId: string) {
  const batches = Batches.in(scope.db);
  const [campaign, all, products] = await Promise.all([
    Campaigns.in(scope.db).find(campaignId),
    batches.ofCampaign(campaignId),
    batches.productsOfCampaign(campaignId),
  ]);
  const ofMaker = Map.groupBy(
    products.filter(({ employerId }) => employerId !== null),
    ({ employerId }) => employerId!,
  );
  const thanks = [...ofMaker.values()].flatMap((made): Thanks[] => {
    const held = all.filter(({ id, handedOut }) => handedOut && made.some(({ batchId }) => batchId === id));
    const sum = (kind: "box" | "card") =>
      held.filter((batch) => batch.kind === kind).reduce((total, { handedOut }) => total + handedOut!, 0);
    const given = made.filter(({ batchId }) => held.some(({ id }) => id === batchId));
    if (held.length === 0) return [];
    return [
      {
        maker: made[0]!.employer!,
        products: [...new Set(given.map(({ name }) => name))],
        boxes: sum("box"),
        cards: sum("card"),
        places: [...new Set(held.map(({ place }) => place).filter((place) => place !== ""))],
        following: held.reduce((total, { following }) => total + following, 0),
      },
    ];
  });
  return { campaign: found(campaign), thanks: thanks.toSorted((a, b) => a.maker.localeCompare(b.maker, "de")) };
}
