import { DirectoryTransfer, Openings, violatedConstraint, type Import, type ImportRow } from "#db/repositories";
import { newId } from "#kernel";
import { touched } from "../figures/touched.ts";
import { recordOf } from "../openings/opening-record.ts";
import type { Scope } from "../scope.ts";
import { ownSlug } from "../slug.ts";
import { failed, type Outcome } from "./apply-employers.ts";
import { cellsOfRow, type RowCells } from "./cells-of-row.ts";
import { judgeOpening, type OpeningJudgement } from "./judge-opening.ts";
import { openingContext } from "./opening-context.ts";

type New = Extract<OpeningJudgement, { verdict: "new" }>;

/** The writes of a block of rows, held once more against the openings as they are now. */
export async function applyOpenings(scope: Scope, from: Import, rows: ImportRow[]): Promise<Outcome[]> {
  const context = await openingContext(scope, from, rows);
  const changed = new Set<string>();
  return rows.map((row) => {
    const cells = cellsOfRow(from, row);
    const judgement = judgeOpening(context, cells, row.verdict === "new" ? "new" : row.targetId);
    if (judgement.verdict === "error") return failed(row, judgement.problems);
    if (judgement.verdict === "new")
      return row.verdict === "new" ? arrived(scope, row, judgement, cells) : failed(row, [{ code: "gone" }]);
    const { opening, input, verdict } = judgement;
    if (verdict === "foreign" || opening.version !== row.seenVersion || changed.has(opening.id))
      return failed(row, [{ code: "overtaken" }]);
    changed.add(opening.id);
    const now = scope.clock.now();
    const patch = { ...recordOf(input), confirmedAt: now, updatedAt: now };
    return {
      writes:
        verdict === "unchanged"
          ? []
          : [DirectoryTransfer.in(scope.directory).reviseOpening(opening.id, opening.version, patch)],
      row: { id: row.id, state: "done", targetId: opening.id, problems: [] },
    };
  });
}

function arrived(scope: Scope, row: ImportRow, { employer, input, publishes }: New, cells: RowCells): Outcome {
  const id = newId("opn");
  const now = scope.clock.now();
  const { municipalityAgs, countyAgs } = employer;
  return {
    writes: [
      Openings.in(scope.directory).add({
        id,
        slug: ownSlug(input.title, id),
        employerId: employer.id,
        countyAgs,
        municipalityAgs,
        ...recordOf(input),
        status: publishes ? "published" : "draft",
        publishedAt: publishes ? now : null,
        source: "file",
        sourceRef: cells.text("sourceRef") || null,
        confirmedAt: now,
        createdAt: now,
        updatedAt: now,
      }),
      ...(publishes
        ? [touched(scope, { indicator: "openings", amount: 1, key: `opening:${id}`, municipalityAgs })]
        : []),
    ],
    row: { id: row.id, state: "done", targetId: id, problems: [] },
  };
}

/** Whether a batch was refused because somebody else changed what it is about; a fresh look tells which row that is. */
export const openingsOvertaken = (error: unknown): boolean =>
  /openings\./.test(violatedConstraint(error) ?? "") || DirectoryTransfer.openingOvertaken(error);
