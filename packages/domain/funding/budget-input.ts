import { z } from "zod";
import { euro, optionalLine, wholeNumber } from "../fields.ts";

/** Euro a line can plan for one year. */
const MOST_EURO = 50_000_000;
export const MOST_LINES = 40;

const line = z
  .strictObject({
    id: z
      .string()
      .regex(/^(bln_[0-9a-z]{4,40})?$/)
      .default(""),
    number: optionalLine(20),
    name: optionalLine(120),
    years: z
      .record(
        z.string().regex(/^\d{4}$/),
        z.union([z.literal("").transform(() => null), euro(MOST_EURO)]).default(null),
      )
      .default({}),
  })
  .superRefine((row, context) => {
    if (isBlank(row)) return;
    for (const key of ["number", "name"] as const)
      if (row[key] === "") context.addIssue({ code: "custom", path: [key], params: { rule: "required" } });
  });
type Line = z.infer<typeof line>;

const isBlank = ({ number, name, years }: Line): boolean =>
  number === "" && name === "" && Object.values(years).every((cents) => cents === null);

/** The lines of a budget as a grid, over the version of the plan that was `seen`. A blank row is no line. */
export const budgetInput = z.strictObject({
  lines: z
    .record(z.string().regex(/^\d{1,2}$/), line)
    .default({})
    .superRefine((rows, context) => {
      const numbers = new Map<string, string>();
      for (const [row, { number }] of Object.entries(rows)) {
        if (number !== "" && numbers.has(number))
          context.addIssue({ code: "custom", path: [row, "number"], params: { rule: "taken" } });
        numbers.set(number, row);
      }
    })
    .transform((rows) =>
      Object.entries(rows)
        .map(([row, value]) => ({ row: Number(row), ...value }))
        .toSorted((one, other) => one.row - other.row)
        .filter((value) => !isBlank(value)),
    ),
  seen: wholeNumber(1, 1_000_000),
});
export type BudgetInput = z.infer<typeof budgetInput>;
