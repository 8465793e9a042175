import { found, type Id, type Problem } from "#kernel";
import { RoundCounties, Rounds } from "#db/repositories";
import { experienceInput } from "../experience/experience-input.ts";
import { writeCard } from "../experience/write-card.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { putCardsAside } from "./put-cards-aside.ts";
import type { RoundCardInput } from "./round-input.ts";

/** Begins a new card for a round and puts it aside for the answer; its text is written on the card. */
export async function writeRoundCard(
  scope: Scope,
  editor: Editor,
  roundId: string,
  input: RoundCardInput,
): Promise<{ cardId: Id<"exp"> } | { problems: Problem[] }> {
  const [round] = await Promise.all([
    Rounds.in(scope.directory).find(roundId),
    RoundCounties.in(scope.directory).own(roundId).then(found),
  ]);
  if (found(round).closedAt !== null) return { problems: [{ field: "title", rule: "round-closed" }] };
  const { id } = await writeCard(scope, editor, experienceInput.parse({ ...input, again: "yes" }));
  const put = await putCardsAside(scope, editor, roundId, [id]);
  return "problems" in put ? put : { cardId: id };
}
