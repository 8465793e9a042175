import type { ExperienceCard, ExperienceContent } from "#db/repositories";
import type { Id } from "#kernel";
import type { ExperienceInput } from "./experience-input.ts";

/** A card's columns from what was typed: facts in columns of their own, texts together. What nobody types stays as it was. */
export function rowOf(
  { title, kind, targetGroup, place, period, hours, costCents, reached, ...typed }: ExperienceInput,
  { figures, marks }: Pick<ExperienceContent, "figures" | "marks"> = {},
) {
  const content: ExperienceContent = { ...typed, ...(figures && { figures }), ...(marks && { marks }) };
  return { title, kind, targetGroup, place, period, hours: hours ?? 0, costCents, reached: reached ?? 0, content };
}

type CardRow = Pick<
  ExperienceCard,
  "title" | "kind" | "targetGroup" | "place" | "period" | "hours" | "costCents" | "reached" | "content"
>;

/** The other way round, to fill a form. */
export function inputOf({
  title,
  kind,
  targetGroup,
  place,
  period,
  hours,
  costCents,
  reached,
  content,
}: CardRow): ExperienceInput {
  const { marks: _, figures: __, attachments: ___, ...typed } = content;
  return { title, kind, targetGroup, place, period, hours, costCents, reached, ...typed };
}

/** One card is one shared experience: its id follows from the card's, so two leads at once cannot share it twice. */
export const sharedIdOf = (cardId: string): Id<"shr"> => `shr_${cardId.slice("exp_".length)}`;
