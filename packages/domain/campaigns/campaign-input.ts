import { campaignKinds, indicators, targetGroups } from "#kernel";
import { z } from "zod";
import {
  day,
  euro,
  line,
  optionalDay,
  optionalEuro,
  optionalLine,
  optionalLines,
  optionalMunicipality,
  optionalWholeNumber,
  wholeNumber,
} from "../fields.ts";
import { typedRows } from "../typed-rows.ts";

const MOST_EURO = 1_000_000;
const MOST_HOURS = 100_000;
const MOST_REACHED = 10_000_000;

/** Texts to reuse: an invitation, a poster, a press note. */
export const reusableTexts = typedRows(
  z.strictObject({ title: optionalLine(120), body: optionalLines(4000) }),
  "title",
  10,
);

/** What is counted: a word the platform knows, or a definition of the region's or the county's own. */
export const indicatorWord = z.union([
  z.enum(indicators),
  z.templateLiteral(["ind_", z.string().regex(/^[0-9a-z]{4,40}$/)]),
]);

/** What a campaign wants to reach, each indicator once. */
export const targets = typedRows(
  z
    .strictObject({ indicator: z.union([z.literal(""), indicatorWord]), amount: optionalWholeNumber(1, MOST_REACHED) })
    .superRefine(({ indicator, amount }, context) => {
      if (indicator && amount === null)
        context.addIssue({ code: "custom", path: ["amount"], params: { rule: "required" } });
    }),
  "indicator",
  12,
)
  .superRefine((rows, context) => {
    rows.forEach(({ indicator }, row) => {
      if (rows.findIndex((other) => other.indicator === indicator) < row)
        context.addIssue({ code: "custom", path: [row, "indicator"], params: { rule: "taken" } });
    });
  })
  .transform((rows) =>
    rows.flatMap(({ indicator, amount }) => (indicator && amount !== null ? [{ indicator, amount }] : [])),
  );

const plan = {
  title: line(140, 3),
  kind: z.enum(campaignKinds),
  targetGroup: z.enum(targetGroups),
  place: optionalLine(120),
  municipalityAgs: optionalMunicipality,
  budgetLineId: z.union([z.literal(""), z.string().regex(/^bln_[0-9a-z]{4,40}$/)]).default(""),
  targets,
  goal: optionalLines(1000),
  startsOn: optionalDay,
  endsOn: optionalDay,
  plannedHours: optionalWholeNumber(0, MOST_HOURS),
  plannedCents: optionalEuro(MOST_EURO),
  actualHours: optionalWholeNumber(0, MOST_HOURS),
  actualCents: z.union([z.literal("").transform(() => null), euro(MOST_EURO)]).default(null),
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
  reached: wholeNumber(0, MOST_REACHED),
  costCents: euro(MOST_EURO),
  hours: wholeNumber(0, MOST_HOURS),
  again: z.enum(["yes", "partly", "no"]),
  result: optionalLines(4000),
  comment: optionalLines(600),
});
export type ResultInput = z.infer<typeof resultInput>;
