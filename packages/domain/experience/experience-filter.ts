import { experienceOrders } from "#db/repositories";
import { campaignKinds, targetGroups } from "#kernel";
import { z } from "zod";

/** Bands of cost per contact in cents, from and below. */
export const costBands = {
  "bis-1": { costBelow: 100 },
  "1-bis-5": { costFrom: 100, costBelow: 500 },
  "5-bis-20": { costFrom: 500, costBelow: 2000 },
  "ab-20": { costFrom: 2000 },
} as const;
export type CostBand = keyof typeof costBands;
const bands = Object.keys(costBands) as [CostBand, ...CostBand[]];

const chosen = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);

/** What the library is asked for; what makes no sense is left out, so that a shared address never fails. */
export const experienceFilter = z.object({
  q: z.string().max(200).catch(""),
  kind: chosen(campaignKinds),
  targetGroup: chosen(targetGroups),
  cost: chosen(bands),
  county: z
    .string()
    .regex(/^[a-z0-9-]{2,30}$/)
    .optional()
    .catch(undefined),
  again: chosen(["yes", "partly", "no"]),
  order: z.enum(experienceOrders).catch("newest"),
});
export type ExperienceQuery = z.infer<typeof experienceFilter>;
