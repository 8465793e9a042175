import { z } from "zod";
import { optionalLine, optionalLines } from "../fields.ts";
import { typedRows } from "../typed-rows.ts";

/** Forms of a campaign, to sign up or to say afterwards how it was; one question a line. */
export const campaignForms = typedRows(
  z.strictObject({
    title: optionalLine(120),
    intro: optionalLines(1000),
    questions: optionalLines(2000),
    thanks: optionalLines(500),
  }),
  "title",
  6,
);

/** What is printed beside a code, and what those read who come by it; nothing where nothing is typed. */
export const codeLayout = z
  .strictObject({
    beside: optionalLine(120),
    callToAction: optionalLine(80),
    heading: optionalLine(120),
    text: optionalLines(1500),
  })
  .transform((layout) => (Object.values(layout).some(Boolean) ? layout : undefined))
  .optional();

/** What belongs to a campaign besides its plan and travels with it. */
export const templatesInput = z.strictObject({ forms: campaignForms, codeLayout });
export type TemplatesInput = z.infer<typeof templatesInput>;
