import { z } from "zod";
import { optionalWholeNumber } from "../fields.ts";

const MOST = 10_000_000;
const amount = optionalWholeNumber(0, MOST);

/** What is to be reached in a year, by indicator; what is left empty has no target. */
export const yearTargetsInput = z.strictObject({
  amounts: z.record(z.string().regex(/^[a-z0-9_]{2,40}$/), amount).default({}),
});
export type YearTargetsInput = z.infer<typeof yearTargetsInput>;

/** What is to be reached in the months of a year and in the year as a whole, of one indicator. */
export const monthTargetsInput = z.strictObject({
  year: amount,
  months: z.record(z.string().regex(/^(0[1-9]|1[0-2])$/), amount).default({}),
});
export type MonthTargetsInput = z.infer<typeof monthTargetsInput>;

/** Years a target can be set for. */
export const isTargetYear = (year: number): boolean => Number.isInteger(year) && year >= 2000 && year <= 2100;
