import { z } from "zod";
import { closeReasons } from "./opening-input.ts";

export const stillOpenInput = z.strictObject({ answer: z.enum(["open", ...closeReasons]) });
