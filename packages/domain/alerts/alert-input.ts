import { alertRhythms } from "#db/repositories";
import { z } from "zod";
import { wordingVersions } from "../consent/wordings.ts";
import { line, mail } from "../fields.ts";

/** Longer than any address of a list that a form of ours makes, also where every letter of it is encoded. */
const LONGEST_QUESTION = 2000;

export { alertRhythms };
const rhythm = z.enum(alertRhythms);

/** What somebody types who wants to hear of new openings; `question` is the query of the list's address. */
export const alertInput = z.strictObject({
  mail,
  question: line(LONGEST_QUESTION, 0),
  rhythm,
  consent: z.custom<"on">((value) => value === "on", { params: { rule: "required" } }),
  wordingVersion: z.enum(wordingVersions.alerts),
});
export type AlertInput = z.infer<typeof alertInput>;

const alert = z.string().regex(/^alt_[0-9a-z]{4,40}$/);
/** Which of one's alerts is confirmed or ended. */
export const chosenAlertInput = z.strictObject({ alert });
export const rhythmInput = z.strictObject({ alert, rhythm });
export const alertLinkInput = z.strictObject({ mail });
