import { programmes } from "#kernel";
import { z } from "zod";
import { line, lines, optionalWholeNumber, wholeNumber } from "../fields.ts";

const MOST = 10_000_000;
const yearTargets = z
  .record(z.string().regex(/^20\d\d$/), optionalWholeNumber(0, MOST))
  .default({})
  .transform((amounts) =>
    Object.entries(amounts)
      .flatMap(([year, amount]) => (amount === null ? [] : [{ year: Number(year), amount }]))
      .toSorted((one, other) => one.year - other.year),
  );

const aim = {
  text: lines(300, 5),
  indicator: z.string().min(1).max(40),
  targets: yearTargets,
};

/** What is to be reached: in words, by which indicator, and how much in each year. */
export const goalInput = z.strictObject({ programme: z.enum(programmes), ...aim });
export type GoalInput = z.infer<typeof goalInput>;

/** The same where the programme stays. */
export const aimInput = z.strictObject(aim);
export type AimInput = z.infer<typeof aimInput>;

/** A new version of a goal of the region, over the one that was `seen`. */
export const goalChange = z.strictObject({ ...aim, reason: line(300, 3), seen: wholeNumber(1, 1_000_000) });
export type GoalChange = z.infer<typeof goalChange>;
