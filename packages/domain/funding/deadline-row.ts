import type { Grant } from "#db/repositories";
import { addDays, type Day, type Id, type Problem } from "#kernel";
import type { DeadlineInput } from "./deadline-input.ts";

export type DeadlineAnswer = { id: Id<"ddl"> } | { problems: Problem[] };

/** A deadline as it was typed, ready to be kept. */
export const rowOf = ({ kind, title, dueOn, remindDays }: DeadlineInput) => ({
  kind,
  title,
  dueOn,
  remindDays,
  remindOn: addDays(dueOn as Day, -remindDays),
});

const MOST_YEARS_AFTER = 10;

/** A deadline has to do with its grant: not before it begins, and not in another century. */
export function farFrom({ startsOn, endsOn }: Grant, { dueOn }: DeadlineInput): Problem[] {
  if (dueOn < startsOn) return [{ field: "dueOn", rule: "before-grant" }];
  const years = Number(dueOn.slice(0, 4)) - Number(endsOn.slice(0, 4));
  return years > MOST_YEARS_AFTER ? [{ field: "dueOn", rule: "too-many-years", limit: MOST_YEARS_AFTER }] : [];
}
