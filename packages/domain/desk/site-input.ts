import { z } from "zod";
import { line, optionalLine, optionalPhone, optionalPostcode } from "../fields.ts";

/** A further place of an employer. */
export const siteInput = z.strictObject({
  name: line(120, 2),
  street: optionalLine(120),
  postcode: optionalPostcode,
  municipalityAgs: z
    .string()
    .trim()
    .refine((text) => /^\d{8}$/.test(text), { params: { rule: "unknown-place" } }),
  phone: optionalPhone,
});
export type SiteInput = z.infer<typeof siteInput>;
