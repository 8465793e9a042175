import type { SiteTexts } from "#kernel";
import { z } from "zod";
import {
  line,
  lines,
  optionalLine,
  optionalLines,
  optionalMail,
  optionalPhone,
  optionalWebAddress,
} from "../fields.ts";
import { typedRows } from "../typed-rows.ts";

const inBoth = <S extends z.ZodType<string>>(german: S, most: number) =>
  z.strictObject({ de: german, en: optionalLines(most) });

const link = z
  .strictObject({ label: optionalLine(40), url: optionalWebAddress })
  .superRefine(({ label, url }, context) => {
    if (label && !url) context.addIssue({ code: "custom", path: ["url"], params: { rule: "required" } });
  });

/** What the county says about itself. */
export const siteInput = z.strictObject({
  claim: inBoth(line(90, 3), 90),
  lead: inBoth(lines(400), 400),
  about: inBoth(lines(3000), 3000),
  guide: z.strictObject({
    name: optionalLine(80),
    role: inBoth(optionalLine(80), 80).prefault({}),
    mail: optionalMail,
    phone: optionalPhone,
    hours: inBoth(optionalLine(120), 120).prefault({}),
  }),
  social: typedRows(link, "label", 8),
});
export type SiteInput = z.infer<typeof siteInput>;

/** The same as a county keeps it: English that was not written is not there. */
export function siteOf({ claim, lead, about, guide, social }: SiteInput): SiteTexts {
  const both = ({ de, en }: { de: string; en: string }) => (en ? { de, en } : { de });
  return {
    claim: both(claim),
    lead: both(lead),
    about: both(about),
    guide: { ...guide, role: both(guide.role), hours: both(guide.hours) },
    social,
  };
}
