import type { Checked, Import, ImportRow } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { cellsOfRow, cutWrongly } from "./cells-of-row.ts";
import { columnsOf } from "./columns.ts";
import { judgeOpening, keyOf, type OpeningJudgement } from "./judge-opening.ts";
import { openingContext } from "./opening-context.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** Holds a block of rows against the openings: what each would do, and what is wrong with it. Nothing is written. */
export async function checkOpenings(scope: Scope, from: Import, rows: ImportRow[]): Promise<Checked[]> {
  const context = await openingContext(scope, from, rows);
  const checked = rows.map((row): Checked => {
    const cells = cellsOfRow(from, row);
    const wrong = cutWrongly(from, row);
    const judgement: OpeningJudgement =
      wrong.length > 0 ? { verdict: "error", problems: wrong } : judgeOpening(context, cells);
    const known = "opening" in judgement ? judgement.opening : undefined;
    return {
      id: row.id,
      verdict: judgement.verdict,
      targetId: known?.id ?? null,
      seenVersion: known?.version ?? null,
      rowKey: keyOf(judgement, cells),
      problems: judgement.verdict === "error" ? judgement.problems : [],
      changes:
        "changes" in judgement ? judgement.changes.map((change) => ({ ...change, field: labelOf(change.field) })) : [],
      twin: null,
      choice: null,
    };
  });
  return withoutRepeats(scope, from, rows, checked);
}

const labelOf = (field: string) => columnsOf("openings").find((one) => one.field === field)!.label;
