import { reportPictures } from "#kernel";
import { z } from "zod";
import { line, lines, optionalLine, optionalLines, wholeNumber } from "../fields.ts";

const slug = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const revision = wholeNumber(1, 1_000_000);

/** The cover of a report; the slug is the end of its address. */
export const reportInput = z.strictObject({
  title: line(140, 3),
  slug,
  subtitle: optionalLine(200),
  summary: optionalLines(600),
});
export type ReportInput = z.infer<typeof reportInput>;

/** The same of a report that exists; a published one keeps its slug, whatever is typed. */
export const reportChangeInput = reportInput.extend({ slug: slug.optional(), revision });
export type ReportChangeInput = z.infer<typeof reportChangeInput>;

export const textInput = z.strictObject({ title: optionalLine(140), text: lines(20_000, 3) });
export const figuresInput = z.strictObject({
  title: optionalLine(140),
  indicator: z.string().trim().min(1).max(40),
  period: z.string().regex(/^(20\d\d|jahr|alles)$/),
  picture: z.enum(reportPictures),
  note: optionalLines(2000),
});
const cardNoteInput = z.strictObject({ note: optionalLines(2000) });

/** What each kind of section is changed with; the revision is that of the section as it was opened. */
export const sectionInputs = {
  text: textInput.extend({ revision }),
  figures: figuresInput.extend({ revision }),
  card: cardNoteInput.extend({ revision }),
} as const;

export const chosenExperiencesInput = z.strictObject({ experiences: z.array(z.string().max(60)).min(1).max(40) });
export const chosenRoundInput = z.strictObject({ round: z.string().trim().min(1).max(60) });

/** The place of a section in the report; 1 is the first. */
export const placeInput = z.strictObject({ place: wholeNumber(-1000, 1000) });

/** What is published, and from the second version on what changed and why. */
export const publicationInput = z.strictObject({ revision, reason: optionalLines(1000) });
