import type { ExperienceContent, IndicatorDefinition } from "#db/repositories";
import { addDays, newId, type Day, type Id } from "#kernel";
import { cleanedPlan, withoutContacts } from "./without-contacts.ts";

interface Told {
  hours: number;
  costCents: number;
  content: ExperienceContent;
}

/** What of a shared experience becomes the plan of whoever takes it over; nobody's address or number is among it. */
export function planOf({ hours, costCents, content }: Told, regional: readonly Pick<IndicatorDefinition, "id">[]) {
  const { goal, checklist, texts, forms = [], codeLayout, targets = [] } = cleanedPlan(content, withoutContacts);
  return {
    goal,
    plannedHours: hours,
    plannedCents: costCents,
    checklist,
    texts,
    forms,
    codeLayout: codeLayout ?? null,
    targets: targets.filter(({ indicator }) => regional.some(({ id }) => id === indicator)),
  };
}
export type TravellingPlan = ReturnType<typeof planOf>;

/** A line of the checklist as a task: it follows the campaign's start, and has a day once there is one. */
export const taskOf = (
  { text, day }: ExperienceContent["checklist"][number],
  campaignId: Id<"cmp">,
  position: number,
  start: Day | null,
) => ({
  id: newId("tsk"),
  campaignId,
  position,
  text,
  startOffset: day,
  dueOn: start === null || day === null ? null : addDays(start, day),
});
