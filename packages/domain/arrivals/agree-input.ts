import { z } from "zod";
import { toldChannels } from "../consent/consented.ts";
import { wordingVersions } from "../consent/wordings.ts";
import { day } from "../fields.ts";

/** That somebody agreed to be asked whether they stayed: how they said so, and when. */
export const agreeInput = z.strictObject({
  agreed: z.custom<"on">((value) => value === "on", { params: { rule: "required" } }),
  channel: z.enum(toldChannels),
  day,
  wordingVersion: z.enum(wordingVersions.staying),
});
export type AgreeInput = z.infer<typeof agreeInput>;
