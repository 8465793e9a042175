import { carriers } from "#db/repositories";
import { z } from "zod";
import { optionalLine, optionalLines } from "../fields.ts";

const words = {
  note: optionalLine(120),
  heading: optionalLine(120),
  headingEn: optionalLine(120),
  text: optionalLines(1500),
  textEn: optionalLines(1500),
};

/** What a code is on, and the words on its page; ours where none are typed. `note` says where it hangs, for the team alone. */
export const codeInput = z.strictObject({
  carrier: z.enum(carriers),
  batchId: z.union([z.literal(""), z.string().regex(/^bat_[0-9a-z]{4,40}$/)]).default(""),
  ...words,
});
export type CodeInput = z.infer<typeof codeInput>;

/** What can be changed of a code that is printed already. */
export const codeWords = z.strictObject(words);
export type CodeWords = z.infer<typeof codeWords>;
