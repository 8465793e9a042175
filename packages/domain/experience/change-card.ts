import { commit, ExperienceCards, FigureHistory, type ExperienceCard, type FigureMark } from "#db/repositories";
import { newId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { rowOf } from "./card-row.ts";
import type { CardChangeInput } from "./experience-input.ts";
import { marksOf } from "./figures-of.ts";

/**
 * Changes a card, which makes it a draft again; what was shared stays as it was shared. A figure that is typed over is an
 * estimate from then on. Where somebody else saved since the text was opened, nothing is written over: the answer is the
 * card as it stands now.
 */
export async function changeCard(
  scope: Scope,
  editor: Editor,
  id: string,
  { textRevision, ...input }: CardChangeInput,
): Promise<{ saved: ExperienceCard } | { overtaken: ExperienceCard }> {
  const card = await ExperienceCards.in(scope.db).get(id);
  if (card.textRevision !== textRevision) return { overtaken: card };
  const row = rowOf(input, card.content);
  const before = marksOf(card);
  const mark = (figure: keyof typeof before): FigureMark => (row[figure] === card[figure] ? before[figure] : "typed");
  const marks = { hours: mark("hours"), costCents: mark("costCents"), reached: mark("reached") };
  const { hours, costCents, reached } = row;
  const now = scope.clock.now();
  const figures = { hours, costCents, reached, marks, figures: card.content.figures };
  const [, [saved]] = await commit(
    scope.db,
    FigureHistory.in(scope.db).addOthers(card, {
      id: newId("cfg"),
      cardId: card.id,
      occasion: "typed",
      figures,
      notedAt: now,
    }),
    ExperienceCards.in(scope.db).rewrite(card, {
      ...row,
      content: { ...row.content, marks },
      figuresMeasured: marks.reached === "counted",
      updatedAt: now,
    }),
    audited(scope, editor, "card.changed", card.id),
  );
  return saved ? { saved } : { overtaken: await ExperienceCards.in(scope.db).get(id) };
}
