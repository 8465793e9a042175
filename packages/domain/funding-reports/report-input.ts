import { accountSections } from "#kernel";
import { z } from "zod";
import { day, lines, optionalDay, optionalLine, optionalLines, tick } from "../fields.ts";

const LONGEST = 2000;

/** An interim report on a part of the period; a final one is on all of it. */
export const beginInput = z
  .strictObject({ kind: z.enum(["interim", "final"]), fromOn: optionalDay, toOn: optionalDay })
  .superRefine(({ kind, fromOn, toOn }, context) => {
    if (kind === "final") return;
    for (const [field, typed] of Object.entries({ fromOn, toOn }))
      if (!day.safeParse(typed).success)
        context.addIssue({ code: "custom", path: [field], params: { rule: "required" } });
    if (fromOn && toOn && toOn < fromOn)
      context.addIssue({ code: "custom", path: ["toOn"], params: { rule: "after-start" } });
  });
export type BeginInput = z.infer<typeof beginInput>;

/** The wording of one section: sentence by sentence, and one more of the team's own. */
export const wordingInput = z.strictObject({
  section: z.enum(accountSections),
  sentences: z
    .record(
      z.string().regex(/^frs_[0-9a-z]{4,40}$/),
      z.strictObject({ text: optionalLines(LONGEST), leftOut: tick, back: tick }),
    )
    .default({}),
  own: z.strictObject({ text: optionalLines(LONGEST), source: optionalLine(140) }).default({ text: "", source: "" }),
});
export type WordingInput = z.infer<typeof wordingInput>;

export const correctionInput = z.strictObject({ reason: lines(600, 10) });

/** `revision` is what was looked at; `anyway` that it may be frozen though something is missing. */
export const freezeInput = z.strictObject({ revision: z.coerce.number().int().min(1).max(1_000_000), anyway: tick });
