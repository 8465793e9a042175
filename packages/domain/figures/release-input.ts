import { z } from "zod";
import { optionalLine } from "../fields.ts";

/** What a lead sends to release a month: why, if it is a correction, and which preview was looked at. */
export const releaseInput = z.strictObject({
  reason: optionalLine(300),
  seen: z
    .string()
    .regex(/^([0-9a-f]{64})?$/)
    .default(""),
});
export type ReleaseInput = z.infer<typeof releaseInput>;
