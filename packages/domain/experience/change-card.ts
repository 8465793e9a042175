import { commit, ExperienceCards } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { rowOf } from "./card-row.ts";
import type { ExperienceInput } from "./experience-input.ts";

/**
 * Changes a card, which makes it a draft again; what was shared stays as it was shared. Figures that are typed over are
 * estimates from then on.
 */
export async function changeCard(scope: Scope, editor: Editor, id: string, input: ExperienceInput) {
  const card = await ExperienceCards.in(scope.db).get(id);
  const row = rowOf(input);
  const untouched = row.hours === card.hours && row.costCents === card.costCents && row.reached === card.reached;
  const [[changed]] = await commit(
    scope.db,
    ExperienceCards.in(scope.db).rewrite(card.id, {
      ...row,
      figuresMeasured: card.figuresMeasured && untouched,
      updatedAt: scope.clock.now(),
    }),
    audited(scope, editor, "card.changed", card.id),
  );
  return changed!;
}
