import type { z } from "zod";
import type { RowProblem } from "#db/repositories";
import type { RowCells } from "./cells-of-row.ts";
import { readCell, type Reader } from "./read-cell.ts";
import { ruleOf } from "./rule-of.ts";

/** New values by field, and what is wrong with the cells they stood in. */
export interface Judged<F extends string> {
  values: Partial<Record<F, unknown>>;
  problems: RowProblem[];
}

interface Rules<F extends string> {
  shape: Record<F, z.ZodType>;
  fields: readonly F[];
  /** What a field's column is called in the plan. */
  columnOf?(field: F): string;
}

/**
 * The cells of a row that say something else than what is there now, each held to the rule of its field. What says the
 * same is not looked at, so that a file that was exported is read back without a difference, whatever is in it.
 */
export function newValues<F extends string>(
  reader: Reader & { blanks: "keep" | "clear" },
  cells: RowCells,
  present: Record<string, string>,
  { shape, fields, columnOf = (field) => field }: Rules<F>,
): Judged<F> {
  const judged: Judged<F> = { values: {}, problems: [] };
  for (const field of fields) {
    const column = columnOf(field);
    if (!cells.has(column)) continue;
    const text = cells.text(column);
    if (text === (present[column] ?? "").trim() || (text === "" && reader.blanks === "keep")) continue;
    const reading = text === "" ? { typed: "" } : readCell(reader, column, text);
    if ("problem" in reading) {
      judged.problems.push(cells.problem(column, reading.problem));
      continue;
    }
    const checked = shape[field].safeParse(reading.typed);
    if (checked.success) judged.values[field] = checked.data;
    else judged.problems.push(cells.problem(column, emptyIsMissing(text, ruleOf(checked.error.issues[0]!))));
  }
  return judged;
}

export const emptyIsMissing = (text: string, problem: Omit<RowProblem, "column" | "value">) =>
  text === "" ? { code: "required" } : problem;
