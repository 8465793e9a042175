import { z } from "zod";
import { indicatorWord } from "../campaigns/campaign-input.ts";
import { MOST_REACHED } from "../figures/touchpoint-input.ts";
import { wholeNumber } from "../fields.ts";

/** A number typed beside what is current: a campaign, a date, a batch, or nothing where it is a state of the county. */
export const countInput = z.strictObject({
  on: z.union([z.literal(""), z.string().regex(/^(cmp|evt|bat)_[0-9a-z]{4,40}$/)]).default(""),
  indicator: z.union([z.literal(""), indicatorWord]).default(""),
  amount: wholeNumber(0, MOST_REACHED),
});
export type CountInput = z.infer<typeof countInput>;
