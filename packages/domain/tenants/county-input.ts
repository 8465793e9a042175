import { z } from "zod";
import { line, mail } from "../fields.ts";
import { templateNames } from "./templates.ts";

/** What the agency types to open a new county. */
export const countyInput = z.strictObject({
  name: line(80, 3),
  shortName: line(20, 2),
  slug: z.string().trim().toLowerCase().min(2).max(30).regex(/^[a-z][a-z0-9-]*[a-z0-9]$/),
  countyAgs: z.string().trim().regex(/^\d{5}$/),
  template: z.enum(templateNames),
  leadName: line(80, 2),
  leadMail: mail,
});
export type CountyInput = z.infer<typeof countyInput>;
