import type { ExperienceCard } from "#db/repositories";
import type { ExperienceInput } from "./experience-input.ts";

/** A card's columns from what was typed: facts in columns of their own, texts together. */
export function rowOf({
  title,
  kind,
  targetGroup,
  place,
  period,
  hours,
  costCents,
  reached,
  ...content
}: ExperienceInput) {
  return { title, kind, targetGroup, place, period, hours: hours ?? 0, costCents, reached: reached ?? 0, content };
}

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
}: Omit<ReturnType<typeof rowOf>, never>): ExperienceInput {
  return { title, kind, targetGroup, place, period, hours, costCents, reached, ...content };
}

/** What of a card is shared. */
export function factsOf({
  title,
  kind,
  targetGroup,
  place,
  period,
  hours,
  costCents,
  reached,
  figuresMeasured,
  content,
}: ExperienceCard) {
  return { title, kind, targetGroup, place, period, hours, costCents, reached, figuresMeasured, content };
}
