import { features, programmes } from "#kernel";
import { z } from "zod";

/** Which programmes a county runs, at least one, and what its site offers. */
export const featuresInput = z.strictObject({
  programmes: z
    .array(z.enum(programmes))
    .min(1)
    .max(programmes.length)
    .default([])
    .refine((list) => list.length > 0, { params: { rule: "required" } }),
  features: z.array(z.enum(features)).max(features.length).default([]),
});
export type FeaturesInput = z.infer<typeof featuresInput>;
