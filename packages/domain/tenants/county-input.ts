import type { Rule } from "#kernel";
import { z } from "zod";
import { line, mail } from "../fields.ts";

const rule = (name: Rule) => ({ params: { rule: name } });

/** Names the platform answers to itself, or that would be taken for it. */
const reserved = new Set([
  "www",
  "agentur",
  "agency",
  "api",
  "mail",
  "smtp",
  "imap",
  "mx",
  "ns",
  "dns",
  "ftp",
  "team",
  "betrieb",
  "admin",
  "status",
  "hilfe",
  "support",
  "static",
  "assets",
  "cdn",
  "en",
  "de",
  "entwicklung",
  "dev",
  "test",
  "heimvorteil",
  "region",
  "info",
]);

/** The part of a county's address before the platform's own; no double hyphen, which DNS keeps for encoded names. */
const slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(30)
  .regex(/^[a-z](-?[a-z0-9])+$/)
  .refine((text) => !reserved.has(text), rule("reserved"));

/** `careers`, `gp` or `like:hsk`. */
const template = z.string().regex(/^(careers|gp|like:[a-z][a-z0-9-]{1,29})$/);

/** The county's own official key (AGS), five digits. */
const countyAgs = z
  .string()
  .trim()
  .regex(/^\d{5}$/);

export const firstLeadInput = z.strictObject({ leadName: line(80, 2), leadMail: mail });
export type FirstLeadInput = z.infer<typeof firstLeadInput>;

/** What the agency types to open a new county. */
export const countyInput = z.strictObject({
  name: line(80, 3),
  shortName: line(20, 2),
  slug,
  countyAgs,
  template,
  ...firstLeadInput.shape,
});
export type CountyInput = z.infer<typeof countyInput>;
