import type { CampaignTask, Campaign, ExperienceVersion } from "#db/repositories";
import type { TravellingPlan } from "./plan-of.ts";

/** The parts of a plan that a correction of the original can be taken over into, each by itself. */
export const planParts = ["goal", "effort", "targets", "checklist", "texts", "forms", "codeLayout"] as const;
export type PlanPart = (typeof planParts)[number];

const partOf = (plan: TravellingPlan, part: PlanPart): unknown =>
  part === "effort" ? [plan.plannedHours, plan.plannedCents] : plan[part];

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The parts in which one plan is not like the other. */
export const changedParts = (before: TravellingPlan, after: TravellingPlan): PlanPart[] =>
  planParts.filter((part) => !same(partOf(before, part), partOf(after, part)));

/** Which of these parts the county has changed itself since it took the plan over; taking them over writes over that. */
export function ownChanges(before: TravellingPlan, campaign: Campaign, parts: readonly PlanPart[]): PlanPart[] {
  const { goal, plannedHours, plannedCents, targets, texts, forms, codeLayout } = campaign;
  const now = { goal, plannedHours, plannedCents, targets, texts, forms, codeLayout, checklist: before.checklist };
  return parts.filter((part) => !same(partOf(before, part), partOf(now, part)));
}

/** Texts or forms after a correction: what the original changed takes its place by its title, what is the county's own stays. */
export function mergedByTitle<T extends { title: string }>(
  own: readonly T[],
  before: readonly T[],
  after: readonly T[],
) {
  const [old, fresh] = [before, after].map((list) => new Map(list.map((one) => [one.title, one]))) as [
    Map<string, T>,
    Map<string, T>,
  ];
  const kept = own.flatMap((one) => {
    const replaced = fresh.get(one.title);
    if (replaced) return same(replaced, old.get(one.title)) ? [one] : [replaced];
    return same(old.get(one.title), one) ? [] : [one];
  });
  const added = after.filter(({ title }) => !old.has(title) && own.every((one) => one.title !== title));
  return [...kept, ...added];
}

/** Which tasks a corrected checklist strikes out and which lines it adds; what is done, and the county's own, stays. */
export function correctedTasks(
  tasks: readonly CampaignTask[],
  before: TravellingPlan["checklist"],
  after: TravellingPlan["checklist"],
) {
  const key = ({ text, day }: { text: string; day: number | null }) => `${day ?? ""} ${text}`;
  const [old, fresh] = [before, after].map((list) => new Set(list.map(key))) as [Set<string>, Set<string>];
  const gone = tasks.filter((task) => {
    const line = key({ text: task.text, day: task.startOffset });
    return task.doneAt === null && old.has(line) && !fresh.has(line);
  });
  const there = new Set(tasks.map(({ text, startOffset }) => key({ text, day: startOffset })));
  return { gone, added: after.filter((line) => !old.has(key(line)) && !there.has(key(line))) };
}

/** The version the county knows, and the one that is offered. */
export const comparedVersions = (versions: readonly ExperienceVersion[], known: number, offered: number) => ({
  before: versions.find(({ version }) => version === known),
  after: versions.find(({ version }) => version === offered),
});
