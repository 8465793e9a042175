import { campaignKinds, targetGroups } from "#kernel";
import { z } from "zod";
import {
  day,
  euro,
  line,
  optionalDay,
  optionalEuro,
  optionalLine,
  optionalLines,
  optionalWholeNumber,
  wholeNumber,
} from "../fields.ts";
import { typedRows } from "../typed-rows.ts";

const MOST_EURO = 1_000_000;
const MOST_HOURS = 100_000;

/** Texts to reuse: an invitation, a poster, a press note. */
export const reusableTexts = typedRows(
  z.strictObject({ title: optionalLine(120), body: optionalLines(4000) }),
  "title",
  10,
);

const plan = {
  title: line(140, 3),
  kind: z.enum(campaignKinds),
  targetGroup: z.enum(targetGroups),
  place: optionalLine(120),
  goal: optionalLines(1000),
  startsOn: optionalDay,
  endsOn: optionalDay,
  plannedHours: optionalWholeNumber(0, MOST_HOURS),
  plannedCents: optionalEuro(MOST_EURO),
  texts: reusableTexts,
};

const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }, context: z.RefinementCtx) => {
  if (startsOn && endsOn && endsOn < startsOn)
    context.addIssue({ code: "custom", path: ["endsOn"], params: { rule: "after-start" } });
};

/** What the team plans. Money is typed in euro and kept in cents. */
export const campaignInput = z.strictObject(plan).superRefine(inOrder);
export type CampaignInput = z.infer<typeof campaignInput>;

/** A new plan comes with its checklist. */
export const newCampaignInput = z
  .strictObject({
    ...plan,
    tasks: typedRows(z.strictObject({ text: optionalLine(200), dueOn: optionalDay }), "text", 40),
  })
  .superRefine(inOrder);
export type NewCampaignInput = z.infer<typeof newCampaignInput>;

export const taskInput = z.strictObject({ text: line(200), dueOn: optionalDay });
export type TaskInput = z.infer<typeof taskInput>;

/** What became of it; `comment` goes to the county whose experience this was, `result` stays here. */
export const resultInput = z.strictObject({
  endsOn: day,
  reached: wholeNumber(0, 10_000_000),
  costCents: euro(MOST_EURO),
  hours: wholeNumber(0, MOST_HOURS),
  again: z.enum(["yes", "partly", "no"]),
  result: optionalLines(4000),
  comment: optionalLines(600),
});
export type ResultInput = z.infer<typeof resultInput>;
