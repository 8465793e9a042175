import { z } from "zod";
import { becauseAnswers, stayedAnswers } from "./words.ts";

/** The first tap: where somebody works by now. */
export const stayedInput = z.strictObject({ stayed: z.enum(stayedAnswers) });
/** The second: whether it was because of us. */
export const becauseInput = z.strictObject({ because: z.enum(becauseAnswers) });

/** Both at once, as a guide heard it on the phone. */
export const heardInput = z.strictObject({
  stayed: z.enum(stayedAnswers),
  because: z.union([z.literal(""), z.enum(becauseAnswers)]).default(""),
});
export type HeardInput = z.infer<typeof heardInput>;
