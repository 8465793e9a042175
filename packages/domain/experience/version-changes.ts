import type { ExperienceVersion, IndicatorDefinition } from "#db/repositories";
import { againNames, markNames, targetGroupNames } from "./labels.ts";
import { marksOf } from "./figures-of.ts";
import { euroText } from "./wording.ts";

/** What can be held against another: two versions, or a draft and what was shared of it. */
export type Comparable = Pick<
  ExperienceVersion,
  "title" | "targetGroup" | "place" | "period" | "hours" | "costCents" | "reached" | "figuresMeasured" | "content"
>;
type Definitions = readonly Pick<IndicatorDefinition, "id" | "name" | "unit">[];

/** A version of an experience as texts, field by field. */
function textsOf(version: Comparable, indicators: Definitions) {
  const { title, targetGroup, place, period, hours, costCents, reached, content } = version;
  const { summary, goal, did, worked, failed, again, tips, checklist, texts, codeLayout } = content;
  const { forms = [], targets = [], attachments = [] } = content;
  const marks = marksOf(version);
  return {
    title,
    targetGroup: targetGroupNames[targetGroup],
    place,
    period,
    summary,
    figures: [
      `${reached} erreicht (${markNames[marks.reached]})`,
      `${hours} Stunden (${markNames[marks.hours]})`,
      `${euroText(costCents)} (${markNames[marks.costCents]})`,
    ].join("\n"),
    goal,
    did,
    worked,
    failed,
    again: againNames[again],
    tips,
    targets: targets.map((target) => amountText(target, indicators)).join("\n"),
    checklist: checklist.map(({ text, day }) => (day === null ? text : `${text} (${dayText(day)})`)).join("\n"),
    texts: texts.map((text) => `${text.title}: ${text.body}`).join("\n\n"),
    forms: forms
      .map((form) => [form.title, form.intro, form.questions, form.thanks].filter(Boolean).join("\n"))
      .join("\n\n"),
    codeLayout: codeLayout
      ? [codeLayout.beside, codeLayout.callToAction, codeLayout.heading, codeLayout.text].filter(Boolean).join("\n")
      : "",
    attachments: attachments.map((attachment) => attachment.title).join("\n"),
  };
}
export type VersionField = keyof ReturnType<typeof textsOf>;
export type VersionChange = { field: VersionField; before: string; after: string };

/** What changed from one version to the other, field by field. */
export function versionChanges(before: Comparable, after: Comparable, indicators: Definitions): VersionChange[] {
  const [old, now] = [textsOf(before, indicators), textsOf(after, indicators)];
  return (Object.keys(now) as VersionField[])
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

/** "480 Boxen" */
export function amountText(
  { indicator, amount }: { indicator: string; amount: number },
  indicators: Definitions,
): string {
  const definition = indicators.find(({ id }) => id === indicator);
  const number = amount.toLocaleString("de-DE");
  if (!definition) return number;
  const { name, unit } = definition;
  return name === unit ? `${number} ${unit}` : `${name}: ${number} ${unit}`;
}

/** "12 Tage vorher", "am Starttag", "2 Tage danach". */
export function dayText(day: number): string {
  if (day === 0) return "am Starttag";
  const days = Math.abs(day) === 1 ? "1 Tag" : `${Math.abs(day)} Tage`;
  return `${days} ${day < 0 ? "vorher" : "danach"}`;
}
