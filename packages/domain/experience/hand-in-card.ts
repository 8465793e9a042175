import { commit, ExperienceCards } from "#db/repositories";
import { refuse, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { inputOf } from "./card-row.ts";
import { gapsIn } from "./experience-input.ts";

/** Gives a draft to the lead for review, once another county would find nothing missing. */
export async function handInCard(
  scope: Scope,
  editor: Editor,
  id: string,
): Promise<{ handedIn: true } | { problems: Problem[] }> {
  const card = await ExperienceCards.in(scope.db).get(id);
  if (card.status === "in-review") return { handedIn: true };
  if (card.status !== "draft") refuse("conflict");
  const problems = gapsIn(inputOf(card));
  if (problems.length > 0) return { problems };
  const [[handedIn]] = await commit(
    scope.db,
    ExperienceCards.in(scope.db).changeAsSeen(card, {
      status: "in-review",
      reviewNote: "",
      updatedAt: scope.clock.now(),
    }),
    audited(scope, editor, "card.handed-in", card.id, { revision: card.revision }),
  );
  if (!handedIn) refuse("conflict");
  return { handedIn: true };
}
