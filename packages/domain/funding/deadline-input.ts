import { deadlineKinds } from "#db/repositories";
import { z } from "zod";
import { day, optionalLine, wholeNumber } from "../fields.ts";

/** What a funder expects by a day, and how many days before the leads are reminded. */
export const deadlineInput = z
  .strictObject({
    kind: z.enum(deadlineKinds),
    title: optionalLine(120),
    dueOn: day,
    remindDays: wholeNumber(0, 365),
  })
  .superRefine(({ kind, title }, context) => {
    if (kind === "other" && title === "")
      context.addIssue({ code: "custom", path: ["title"], params: { rule: "required" } });
  });
export type DeadlineInput = z.infer<typeof deadlineInput>;
