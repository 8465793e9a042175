import { z } from "zod";
import { line, lines, optionalLine, optionalLines } from "../fields.ts";

/** What an editor types for a news item or a story. The body is Markdown. */
export const postInput = z.strictObject({
  kind: z.enum(["news", "story"]),
  title: line(140, 3),
  teaser: line(280, 10),
  body: lines(20_000, 20),
  titleEn: optionalLine(140),
  teaserEn: optionalLine(280),
  bodyEn: optionalLines(20_000),
  /** The campaign it belongs to. */
  campaignId: z.union([z.literal(""), z.string().regex(/^cmp_[0-9a-z]{4,40}$/)]).optional(),
});
export type PostInput = z.infer<typeof postInput>;
