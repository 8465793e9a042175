import { z } from "zod";
import { optionalLines } from "../fields.ts";
import { employerInput } from "./employer-input.ts";
import { employerFields } from "./employer-record.ts";

/** Another value for one field of an employer, held to the same rules as the whole form. */
export const correctionInput = z
  .strictObject({
    field: z.enum(employerFields),
    value: z.string().trim().max(8000).default(""),
    note: optionalLines(500),
  })
  .superRefine(({ field, value }, context) => {
    const checked = employerInput.shape[field].safeParse(value);
    for (const issue of checked.error?.issues ?? [])
      context.issues.push({ ...issue, path: ["value"], input: value } as never);
  });
export type CorrectionInput = z.infer<typeof correctionInput>;
