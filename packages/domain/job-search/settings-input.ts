import { z } from "zod";
import { optionalWebAddress, tick } from "../fields.ts";

/** Where vacancies are asked for. The key goes into a header: signs that can be printed, no blanks. */
export const settingsInput = z.strictObject({
  address: optionalWebAddress,
  /** Empty leaves the key as it is. */
  key: z
    .string()
    .trim()
    .max(400)
    .regex(/^[\x21-\x7e]*$/)
    .default(""),
  forgetKey: tick,
  isOn: tick,
});
export type SettingsInput = z.infer<typeof settingsInput>;
