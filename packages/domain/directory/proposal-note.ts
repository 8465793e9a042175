import { z } from "zod";
import { optionalLines } from "../fields.ts";

/** What a proposal says about where it comes from. */
export const proposalNote = z.strictObject({ note: optionalLines(500) });
