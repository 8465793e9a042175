import { commit, EmployerHistory, Merges } from "#db/repositories";
import type { Problem } from "#kernel";
import { audited } from "../../audit.ts";
import type { Scope } from "../../scope.ts";
import type { Lead } from "../../team/actors.ts";
import { employerInput } from "../employer-input.ts";
import { changesBetween, recordOf } from "../employer-record.ts";
import { inputWith, type EmployerChanges } from "../field-values.ts";
import { keyed } from "../matching/keyed.ts";
import { whyNot } from "./merge-employers.ts";
import type { UndoInput } from "./merge-input.ts";
import { previewUndo, type Obstacle } from "./preview-undo.ts";

/**
 * Makes two records of one again, within thirty days of the merge: values that nobody changed since go back to what they were,
 * what came along returns as it is now, and everything later stays with the survivor. Both histories go on. All or nothing.
 */
export async function undoMerge(
  scope: Scope,
  lead: Lead,
  mergeId: string,
  seen: UndoInput,
): Promise<{ survivorId: string; mergedId: string } | { obstacle: Obstacle } | { problems: Problem[] }> {
  const { directory } = scope;
  const { merge, survivor, merged, obstacle, fields } = await previewUndo(scope, lead, mergeId);
  if (obstacle) return { obstacle };
  if (survivor.version !== seen.survivorVersion || merged.version !== seen.mergedVersion)
    return { problems: [{ field: "_version", rule: "overtaken" }] };
  const restored = Object.fromEntries(
    fields
      .filter(({ returns }) => returns)
      .map(({ field, before }) => [field, employerInput.shape[field].parse(before ?? "")]),
  ) as EmployerChanges;
  const { record, problems } = await recordOf(scope, inputWith(survivor, restored));
  if (problems) return { problems };
  const now = scope.clock.now();
  const history = EmployerHistory.in(directory);
  try {
    await commit(
      scope.db,
      history.add(survivor.id, survivor.version + 1, {
        setAt: now,
        occasion: "unmerged",
        changes: changesBetween(survivor, record),
      }),
      history.add(merged.id, merged.version + 1, { setAt: now, occasion: "unmerged", changes: [] }),
      ...Merges.in(directory).undo(merge.id, { survivor, merged }, record, now),
      keyed(scope, survivor.id, survivor.version + 1, record),
      keyed(scope, merged.id, merged.version + 1, merged),
      audited(scope, lead, "employer.unmerged", survivor.id, { merged: merged.id }),
    );
  } catch (error) {
    return { problems: [whyNot(error)] };
  }
  return { survivorId: survivor.id, mergedId: merged.id };
}
