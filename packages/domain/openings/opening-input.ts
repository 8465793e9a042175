import { z } from "zod";
import { openingKinds, type OpeningKind } from "#kernel";
import { line, lines, optionalDay, optionalLine, optionalMail, optionalWebAddress } from "../fields.ts";

const allOpeningKinds = [...openingKinds.careers, ...openingKinds.gp] as const satisfies readonly OpeningKind[];

/** How much of a week an opening asks for; figures in JobPosting data follow from it. */
export const workingTimes = ["full", "part", "either", "mini", ""] as const;
export type WorkingTime = (typeof workingTimes)[number];

/** An opening of an employer. The body is plain text in paragraphs. */
export const openingInput = z.strictObject({
  employerId: z.string().trim().min(1).max(60),
  kind: z.enum(allOpeningKinds),
  title: line(140, 3),
  teaser: optionalLine(280),
  body: lines(8000, 20),
  workingTime: z.enum(workingTimes).default(""),
  starts: optionalLine(60),
  applyMail: optionalMail,
  applyUrl: optionalWebAddress,
  /** The last day on which it is shown. */
  validUntil: optionalDay,
});
export type OpeningInput = z.infer<typeof openingInput>;

export const closeReasons = ["filled-through-us", "filled-otherwise", "withdrawn"] as const;
export const closingInput = z.strictObject({ reason: z.enum(closeReasons) });
export type CloseReason = (typeof closeReasons)[number];
