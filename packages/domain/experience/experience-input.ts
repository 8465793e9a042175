import { campaignKinds, targetGroups, type Problem } from "#kernel";
import { z } from "zod";
import { reusableTexts, targets } from "../campaigns/campaign-input.ts";
import { campaignForms, codeLayout } from "../campaigns/templates-input.ts";
import { line, optionalEuro, optionalLine, optionalLines, optionalWholeNumber, wholeNumber } from "../fields.ts";
import { typedRows } from "../typed-rows.ts";

/** What a team writes on an experience card. A draft may have gaps; {@link gapsIn} says what a review still needs. */
export const experienceInput = z.strictObject({
  title: line(140, 3),
  kind: z.enum(campaignKinds),
  targetGroup: z.enum(targetGroups),
  place: optionalLine(120),
  period: optionalLine(80),
  hours: optionalWholeNumber(0, 100_000),
  costCents: optionalEuro(1_000_000),
  reached: optionalWholeNumber(0, 10_000_000),
  summary: optionalLines(400),
  goal: optionalLines(1000),
  did: optionalLines(6000),
  worked: optionalLines(3000),
  failed: optionalLines(3000),
  again: z.enum(["yes", "partly", "no"]),
  tips: optionalLines(3000),
  checklist: typedRows(z.strictObject({ text: optionalLine(200), day: optionalWholeNumber(-400, 400) }), "text", 40),
  texts: reusableTexts,
  forms: campaignForms.optional(),
  codeLayout,
  targets: targets.optional(),
});
export type ExperienceInput = z.infer<typeof experienceInput>;

/** A changed card says on which text it was written. */
export const cardChangeInput = z.strictObject({ ...experienceInput.shape, textRevision: wholeNumber(1, 1_000_000) });
export type CardChangeInput = z.infer<typeof cardChangeInput>;

const needed = ["place", "period", "summary", "goal", "did", "worked", "failed"] as const;

/** What another county would miss on this card. */
export const gapsIn = (card: Pick<ExperienceInput, (typeof needed)[number]>): Problem[] =>
  needed.filter((field) => card[field] === "").map((field) => ({ field, rule: "required" }));

/** Which revision of a card the lead has read. */
export const reviewInput = z.strictObject({ revision: wholeNumber(1, 1_000_000) });

/** What the lead says about a card that goes back. */
export const returnInput = z.strictObject({ note: optionalLines(1000) });

/** What stands beside a file of a card. */
export const attachmentInput = z.strictObject({ title: line(200, 3) });

export const questionInput = z.strictObject({ question: z.string().trim().min(10).max(1500) });
export const answerInput = z.strictObject({ answer: z.string().trim().min(2).max(4000) });
export const ratingInput = z.strictObject({ usefulness: z.enum(["1", "2", "3", "4", "5"]).transform(Number) });
