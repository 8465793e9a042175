import { z } from "zod";
import { optionalLines } from "../fields.ts";

/** Why something that was proposed is not taken over. */
export const reasonInput = z.strictObject({ reason: optionalLines(300) });

/** What a proposal says about where it comes from. */
export const proposalNote = z.strictObject({ note: optionalLines(500) });
