import { commit, ExperienceCards } from "#db/repositories";
import { newId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { rowOf } from "./card-row.ts";
import type { ExperienceInput } from "./experience-input.ts";

/** Starts a card by hand; its figures are estimates. */
export async function writeCard(scope: Scope, editor: Editor, input: ExperienceInput) {
  const now = scope.clock.now();
  const id = newId("exp");
  const [[card]] = await commit(
    scope.db,
    ExperienceCards.in(scope.db).add({
      id,
      ...rowOf(input, { marks: { hours: "typed", costCents: "typed", reached: "typed" } }),
      figuresMeasured: false,
      status: "draft",
      createdAt: now,
      updatedAt: now,
    }),
    audited(scope, editor, "card.written", id),
  );
  return card!;
}
