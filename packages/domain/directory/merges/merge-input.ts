import { z } from "zod";
import { wholeNumber } from "../../fields.ts";
import { employerFields, type EmployerField } from "../employer-record.ts";

const side = z.enum(["survivor", "merged"]).default("survivor");
const sides = Object.fromEntries(employerFields.map((field) => [field, side])) as Record<EmployerField, typeof side>;

/** From which of two records each value is taken, and the versions of both that somebody had before their eyes. */
export const mergeInput = z.strictObject({
  ...sides,
  survivorVersion: wholeNumber(1, 1_000_000),
  mergedVersion: wholeNumber(1, 1_000_000),
});
export type MergeInput = z.infer<typeof mergeInput>;

/** The versions that somebody had before their eyes when they wanted two records back. */
export const undoInput = z.strictObject({
  survivorVersion: wholeNumber(1, 1_000_000),
  mergedVersion: wholeNumber(1, 1_000_000),
});
export type UndoInput = z.infer<typeof undoInput>;
