import { z } from "zod";
import { openingKinds, type OpeningKind } from "#kernel";
import {
  line,
  lines,
  optionalDay,
  optionalLine,
  optionalMail,
  optionalWebAddress,
  optionalWholeNumber,
  tick,
} from "../fields.ts";
import { hasField, ownFields } from "./kind-fields.ts";

export const allOpeningKinds = [...openingKinds.careers, ...openingKinds.gp] as const satisfies readonly OpeningKind[];

/** How much of a week an opening asks for; figures in JobPosting data follow from it. */
export const workingTimes = ["full", "part", "either", "mini", ""] as const;
export type WorkingTime = (typeof workingTimes)[number];

/** An opening of an employer. The body is plain text in paragraphs; a field that its kind does not have stays empty. */
export const openingInput = z
  .strictObject({
    employerId: z.string().trim().min(1).max(60),
    kind: z.enum(allOpeningKinds),
    title: line(140, 3),
    teaser: optionalLine(280),
    body: lines(8000, 20),
    starts: optionalLine(60),
    applyMail: optionalMail,
    applyUrl: optionalWebAddress,
    /** The last day on which it is shown. */
    validUntil: optionalDay,
    workingTime: z.enum(workingTimes).default(""),
    /** Months of specialist training the practice may give (Weiterbildungsbefugnis). */
    trainingMonths: optionalWholeNumber(1, 60),
    /** The planning area of the Association of Statutory Health Insurance Physicians (Mittelbereich). */
    planningArea: optionalLine(80),
    /** Seats are given in halves: 2 is one whole seat. */
    halfSeats: optionalWholeNumber(1, 20),
    successionYear: optionalWholeNumber(2020, 2100),
    studentsWelcome: tick,
    lodging: tick,
  })
  .superRefine((input, context) => {
    for (const field of ownFields) {
      const empty = input[field] === null || input[field] === "" || input[field] === false;
      if (!empty && !hasField(input.kind, field))
        context.addIssue({ code: "custom", path: [field], params: { rule: "not-for-kind" } });
    }
  });
export type OpeningInput = z.infer<typeof openingInput>;

export const closeReasons = ["filled-through-us", "filled-otherwise", "withdrawn"] as const;
export const closingInput = z.strictObject({ reason: z.enum(closeReasons) });
export type CloseReason = (typeof closeReasons)[number];
