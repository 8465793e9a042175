import { arrivalStages, becauseAnswers, endReasons } from "#db/repositories";
import { languages, programmes } from "#kernel";
import { z } from "zod";
import { day, line, optionalDay, optionalLine, optionalMail, optionalPhone, optionalWholeNumber } from "../fields.ts";
import { leftYear } from "../left-year.ts";

const besides = optionalWholeNumber(0, 20).transform((number) => number ?? 0);

/** What a guide notes about somebody the county accompanies. Days of stages that were not reached stay empty. */
export const arrivalInput = z
  .strictObject({
    programme: z.enum(programmes),
    stage: z.enum(arrivalStages),
    name: line(120),
    mail: optionalMail,
    phone: optionalPhone,
    lang: z.enum(languages).default("de"),
    leftYear,
    employer: optionalLine(160),
    municipalityAgs: z.union([z.literal(""), z.string().regex(/^\d{8}$/)]).default(""),
    talksOn: day,
    firstDay: optionalDay,
    endedOn: optionalDay,
    endReason: z.union([z.literal(""), z.enum(endReasons)]).default(""),
    adults: besides,
    children: besides,
    campaignId: z.union([z.literal(""), z.string().regex(/^cmp_[0-9a-z]{4,40}$/)]).default(""),
    because: z.union([z.literal(""), z.enum(becauseAnswers)]).default(""),
  })
  .superRefine(({ stage, talksOn, firstDay, endedOn, endReason }, context) => {
    const broken = (path: string, rule: string) => context.addIssue({ code: "custom", path: [path], params: { rule } });
    if (stage === "arrived" && !firstDay) broken("firstDay", "required");
    if (stage === "arrived" && firstDay && firstDay < talksOn) broken("firstDay", "after-start");
    if (stage === "ended" && !endedOn) broken("endedOn", "required");
    if (stage === "ended" && endedOn && endedOn < talksOn) broken("endedOn", "after-start");
    if (stage === "ended" && !endReason) broken("endReason", "required");
  });
export type ArrivalInput = z.infer<typeof arrivalInput>;
