import type { ExperienceVersion } from "#db/repositories";
import { euroText } from "./wording.ts";

/** A version of an experience as texts, field by field, so that two of them can be held against each other. */
function textsOf({ title, place, period, hours, costCents, reached, content }: ExperienceVersion) {
  const { summary, goal, did, worked, failed, tips, checklist, texts } = content;
  return {
    title,
    place,
    period,
    summary,
    figures: `${reached} erreicht, ${hours} Stunden, ${euroText(costCents)}`,
    goal,
    did,
    worked,
    failed,
    tips,
    checklist: checklist.map(({ text, day }) => (day === null ? text : `${text} (${dayText(day)})`)).join("\n"),
    texts: texts.map((text) => `${text.title}: ${text.body}`).join("\n\n"),
  };
}
export type VersionField = keyof ReturnType<typeof textsOf>;

/** What changed from one version to the next. */
export function versionChanges(
  before: ExperienceVersion,
  after: ExperienceVersion,
): { field: VersionField; before: string; after: string }[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return (Object.keys(now) as VersionField[])
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

/** "12 Tage vorher", "am Starttag", "2 Tage danach". */
export function dayText(day: number): string {
  if (day === 0) return "am Starttag";
  const days = Math.abs(day) === 1 ? "1 Tag" : `${Math.abs(day)} Tage`;
  return `${days} ${day < 0 ? "vorher" : "danach"}`;
}
