import { z } from "zod";
import { line } from "../fields.ts";

/** What is said about a picture: what somebody who does not see it should know. */
export const pictureInput = z.strictObject({ alt: line(200, 5) });
export type PictureInput = z.infer<typeof pictureInput>;

/** What waits about a picture until the county has decided. */
export const waitingPicture = z.object({
  path: z.string(),
  sizes: z.array(z.object({ width: z.number(), height: z.number() })),
  alt: z.string(),
  digest: z.string(),
});
export type WaitingPicture = z.infer<typeof waitingPicture>;
