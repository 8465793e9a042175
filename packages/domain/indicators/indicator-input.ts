import { z } from "zod";
import { line, lines, optionalLines, wholeNumber } from "../fields.ts";

const words = {
  name: line(60, 2),
  unit: line(30),
  counts: lines(400, 3),
  leavesOut: optionalLines(400),
};
const kind = {
  about: z.enum(["people", "things"]),
  sums: z.enum(["sum", "latest"]),
};

/** What a county counts for itself. */
export const ownIndicatorInput = z.strictObject({ ...words, ...kind });
export type OwnIndicatorInput = z.infer<typeof ownIndicatorInput>;

/** What the region counts. */
export const indicatorInput = z.strictObject({ ...words, nameEn: line(60, 2), ...kind });
export type IndicatorInput = z.infer<typeof indicatorInput>;

/**
 * A new revision of a definition, made over the one that was `seen`. Whether it is about people and how it is added up can be left
 * out where it is fixed.
 */
export const indicatorChange = z.strictObject({
  ...words,
  nameEn: line(60, 2),
  about: kind.about.optional(),
  sums: kind.sums.optional(),
  reason: line(300, 3),
  seen: wholeNumber(1, 1_000_000),
});
export type IndicatorChange = z.infer<typeof indicatorChange>;

/** Why something is put aside or brought back, over which revision. */
export const statusChange = z.strictObject({ reason: line(300, 3), seen: wholeNumber(1, 1_000_000) });
export type StatusChange = z.infer<typeof statusChange>;
