import { indicators } from "#kernel";
import { z } from "zod";
import { day, optionalLine, wholeNumber } from "../fields.ts";

/** What the team types in about something that happened where the platform was not: boxes at a school, heads at a stand. */
export const touchpointInput = z.strictObject({
  indicator: z.union([z.enum(indicators), z.templateLiteral(["ind_", z.string()])]),
  amount: wholeNumber(1, 100_000),
  day,
  municipalityAgs: z.union([z.literal(""), z.string().regex(/^\d{8}$/)]).default(""),
  campaignId: z.union([z.literal(""), z.string().regex(/^cmp_[0-9a-z]{4,40}$/)]).default(""),
  note: optionalLine(200),
});
export type TouchpointInput = z.infer<typeof touchpointInput>;
