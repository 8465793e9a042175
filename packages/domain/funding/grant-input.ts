import { z } from "zod";
import { day, line, optionalLines, wholeNumber } from "../fields.ts";

/** The longest period a notice is taken for, in calendar years. */
const MOST_YEARS = 10;

/** "80" or "66,67" percent as people type it, in hundredths of a percent. */
const percent = z
  .string()
  .trim()
  .min(1)
  .refine((text) => /^-?\d{1,6}([,.]\d{1,2})?$/.test(text), { params: { rule: "number" } })
  .transform((text) => Math.round(Number(text.replace(",", ".")) * 100))
  .refine((share) => share >= 0, { params: { rule: "too-small", limit: 0 } })
  .refine((share) => share <= 10_000, { params: { rule: "too-big", limit: 100 } });

/** A grant notice as the lead types it off. */
export const grantInput = z
  .strictObject({
    title: line(140, 3),
    funder: line(140, 2),
    noticeNumber: line(60),
    noticeOn: day,
    purpose: optionalLines(1000),
    startsOn: day,
    endsOn: day,
    share: percent,
    permittedShift: wholeNumber(0, 100),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (endsOn < startsOn) context.addIssue({ code: "custom", path: ["endsOn"], params: { rule: "after-start" } });
    else if (Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) >= MOST_YEARS)
      context.addIssue({ code: "custom", path: ["endsOn"], params: { rule: "too-many-years", limit: MOST_YEARS } });
  });
export type GrantInput = z.infer<typeof grantInput>;
