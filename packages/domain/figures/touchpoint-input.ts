import { z } from "zod";
import { indicatorWord } from "../campaigns/campaign-input.ts";
import { day, optionalLine, optionalMunicipality, wholeNumber } from "../fields.ts";

/** Accounts reached online come in millions, things and people do not. */
export const MOST_REACHED = 10_000_000;
export const MOST_COUNTED = 100_000;

/** What the team types in about something that happened where the platform was not: boxes at a school, heads at a stand. */
export const touchpointInput = z.strictObject({
  indicator: indicatorWord,
  amount: wholeNumber(0, MOST_REACHED),
  day,
  municipalityAgs: optionalMunicipality,
  campaignId: z.union([z.literal(""), z.string().regex(/^cmp_[0-9a-z]{4,40}$/)]).default(""),
  note: optionalLine(200),
});
export type TouchpointInput = z.infer<typeof touchpointInput>;
