import { commit, ExperienceCards } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** The lead has read this revision of a card and finds it right; a text changed since then has to be read again. */
export async function reviewCard(scope: Scope, lead: Lead, id: string, revision: number) {
  const card = await ExperienceCards.in(scope.db).get(id);
  if (card.status === "reviewed" && card.revision === revision) return;
  if (card.status !== "in-review" || card.revision !== revision) refuse("conflict");
  const [[reviewed]] = await commit(
    scope.db,
    ExperienceCards.in(scope.db).changeAsSeen(card, {
      status: "reviewed",
      reviewedBy: lead.id,
      updatedAt: scope.clock.now(),
    }),
    audited(scope, lead, "card.reviewed", card.id, { revision }),
  );
  if (!reviewed) refuse("conflict");
}
