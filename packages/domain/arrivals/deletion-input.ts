import { z } from "zod";

/** Why somebody is deleted: at their wish, which leaves the count, or because they were noted by mistake. */
export const deletionInput = z.strictObject({ why: z.enum(["wish", "mistake"]) });
