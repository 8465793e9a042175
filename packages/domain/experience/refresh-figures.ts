import { Campaigns, commit, ExperienceCards, FigureHistory, Receipts } from "#db/repositories";
import { found, newId, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { figuresOf } from "./figures-of.ts";

/**
 * Fetches a card's figures anew from its campaign: what was typed over goes back to what the data say. The card becomes a
 * draft again, and its figures of before stay in their history. Where nothing has changed, nothing happens.
 */
export async function refreshFigures(scope: Scope, editor: Editor, id: string): Promise<{ changed: boolean }> {
  const card = await ExperienceCards.in(scope.db).get(id);
  const { campaignId } = card;
  if (campaignId === null) refuse("conflict");
  const [campaign, tally, booked] = await Promise.all([
    Campaigns.in(scope.db).find(campaignId).then(found),
    Campaigns.in(scope.db).tally(campaignId),
    Receipts.in(scope.db).costs(campaignId),
  ]);
  const fresh = figuresOf(campaign, tally, booked);
  const { hours, costCents, reached, content } = card;
  const shown = { hours, costCents, reached, marks: content.marks, figures: content.figures };
  if (JSON.stringify(shown) === JSON.stringify(fresh)) return { changed: false };
  const { marks, figures, ...numbers } = fresh;
  const now = scope.clock.now();
  const note = { id: newId("cfg"), cardId: card.id, occasion: "refreshed", figures: fresh, notedAt: now } as const;
  const [, [refreshed]] = await commit(
    scope.db,
    FigureHistory.in(scope.db).add(card, note),
    ExperienceCards.in(scope.db).rewrite(card, {
      ...numbers,
      content: { ...content, marks, figures },
      figuresMeasured: marks.reached === "counted",
      updatedAt: now,
    }),
    audited(scope, editor, "card.figures-refreshed", card.id),
  );
  if (!refreshed) refuse("conflict");
  return { changed: true };
}
