import { costBands, effortBands, experienceOrders, triedBands } from "#db/repositories";
import { campaignKinds, targetGroups } from "#kernel";
import { z } from "zod";

const namesOf = <T extends string>(bands: Record<T, unknown>) => Object.keys(bands) as [T, ...T[]];

const chosen = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);

/** What the library is asked for; what makes no sense is left out, so that a shared address never fails. */
export const experienceFilter = z.object({
  q: z.string().max(200).catch(""),
  kind: chosen(campaignKinds),
  targetGroup: chosen(targetGroups),
  cost: chosen(namesOf(costBands)),
  effort: chosen(namesOf(effortBands)),
  tried: chosen(namesOf(triedBands)),
  county: z
    .string()
    .regex(/^[a-z0-9-]{2,30}$/)
    .optional()
    .catch(undefined),
  again: chosen(["yes", "partly", "no"]),
  order: z.enum(experienceOrders).catch("newest"),
});
export type ExperienceQuery = z.infer<typeof experienceFilter>;
