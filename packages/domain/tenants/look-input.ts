import { motifs } from "#kernel";
import { z } from "zod";
import { colour } from "../fields.ts";

/** A county's own part of the look. */
export const lookInput = z.strictObject({ accent: colour, ground: colour, spark: colour, motif: z.enum(motifs) });
