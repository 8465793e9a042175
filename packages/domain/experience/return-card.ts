import { commit, ExperienceCards } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** Gives a card back to its authors with what is still to do. */
export async function returnCard(scope: Scope, lead: Lead, id: string, { note }: { note: string }) {
  const card = await ExperienceCards.in(scope.db).get(id);
  if (card.status === "draft") return;
  if (card.status === "shared") refuse("conflict");
  await commit(
    scope.db,
    ExperienceCards.in(scope.db).changeAsSeen(card, {
      status: "draft",
      reviewNote: note,
      updatedAt: scope.clock.now(),
    }),
    audited(scope, lead, "card.returned", card.id, { revision: card.revision }),
  );
}
