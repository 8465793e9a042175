import { ExperienceCards } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

/** One of the county's own cards. */
export async function readCard(scope: Scope, id: string) {
  const cards = ExperienceCards.in(scope.db);
  const [card, reviewer] = await Promise.all([cards.find(id), cards.reviewerOf(id)]);
  return { ...found(card), reviewer };
}
export type CardPage = Awaited<ReturnType<typeof readCard>>;
