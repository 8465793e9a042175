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

export const beforeTheGrant = { problems: [{ field: "dueOn", rule: "before-grant" as const }] };
