import { z } from "zod";
import { employerInput } from "../directory/employer-input.ts";

export const assignmentInput = z.strictObject({ employerId: z.string().trim().min(1).max(60) });

/** What has to be known of a firm to bring it into the directory; the rest can follow there. */
export const newFirmInput = employerInput.pick({
  name: true,
  kind: true,
  sector: true,
  size: true,
  municipalityAgs: true,
  street: true,
  postcode: true,
});
export type NewFirmInput = z.infer<typeof newFirmInput>;

export const confirmationInput = z.strictObject({
  remove: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
