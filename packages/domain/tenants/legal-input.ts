import type { LegalFields } from "#kernel";
import { z } from "zod";
import { line, optionalDay, optionalLine, optionalLines, optionalMail, optionalPhone, tick } from "../fields.ts";

/** The fields behind Impressum, Datenschutz, Barrierefreiheit and the funding notice. */
export const legalInput = z.strictObject({
  body: line(140),
  representative: optionalLine(120),
  street: optionalLine(120),
  postcodeTown: optionalLine(120),
  phone: optionalPhone,
  mail: optionalMail,
  supervision: optionalLine(200),
  responsible: optionalLine(160),
  dataProtectionOfficer: optionalLine(160),
  dataProtectionMail: optionalMail,
  hosting: optionalLines(600),
  accessibilityContact: optionalLine(120),
  accessibilityMail: optionalMail,
  accessibilityStatus: z.enum(["full", "partial"]),
  accessibilityGaps: optionalLines(2000),
  accessibilityReviewedOn: optionalDay,
  funding: z
    .strictObject({
      running: tick,
      notice: z.strictObject({ de: optionalLines(400), en: optionalLines(400) }).prefault({}),
    })
    .superRefine(({ running, notice }, context) => {
      if (running && !notice.de)
        context.addIssue({ code: "custom", path: ["notice", "de"], params: { rule: "required" } });
    }),
});
export type LegalInput = z.infer<typeof legalInput>;

/** The same as a county keeps it. */
export function legalOf({ funding, ...fields }: LegalInput): LegalFields {
  const { de, en } = funding.notice;
  return { ...fields, funding: { running: funding.running, notice: en ? { de, en } : { de } } };
}
