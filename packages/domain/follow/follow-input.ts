import { languages } from "#kernel";
import { z } from "zod";
import { wordingVersions } from "../consent/wordings.ts";
import { mail } from "../fields.ts";
import { leftYear } from "../left-year.ts";
import { allInterests } from "./interests.ts";

const interests = z.array(z.enum(allInterests)).max(allInterests.length).default([]);

/** What somebody types who wants to follow. */
export const followInput = z.strictObject({
  mail,
  interests,
  leftYear,
  consent: z.custom<"on">((value) => value === "on", { params: { rule: "required" } }),
  wordingVersion: z.enum(wordingVersions.follow),
});
export type FollowInput = z.infer<typeof followInput>;

/** What a follower can change later. */
export const choicesInput = z.strictObject({ interests, leftYear, lang: z.enum(languages) });
export type ChoicesInput = z.infer<typeof choicesInput>;

export const settingsLinkInput = z.strictObject({ mail });
