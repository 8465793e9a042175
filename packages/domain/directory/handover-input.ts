import { z } from "zod";
import { optionalLines } from "../fields.ts";

/** To which county an employer is offered, by its slug, and what that county should know. */
export const handoverInput = z.strictObject({
  county: z.string().trim().min(1).max(80),
  note: optionalLines(500),
});
export type HandoverInput = z.infer<typeof handoverInput>;

/** What the county says that declines. */
export const handoverAnswer = z.strictObject({ answer: optionalLines(500) });
