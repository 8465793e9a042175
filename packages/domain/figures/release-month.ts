import { commit, ReleasedTables, Releases, violatedConstraint, type Release } from "#db/repositories";
import { newId, type Month, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { previewRelease, type NotOver, type ReleasePreview } from "./preview-release.ts";
import type { ReleaseInput } from "./release-input.ts";

export type ReleaseAnswer =
  | { release: Release }
  | NotOver
  | { problems: Problem[]; preview: ReleasePreview }
  /** Nothing was released: it would say nothing new, or something was counted, or released by somebody else, meanwhile. */
  | { stopped: "unchanged" | "counted-meanwhile" | "released-meanwhile"; preview: ReleasePreview };

/**
 * Gives a month that is over to the region, and its year where this completes or corrects it. Both are frozen from then on;
 * releasing a month again is a correction, which needs a reason and a change. Where `seen` is given, only what was looked at is
 * released.
 */
export async function releaseMonth(
  scope: Scope,
  lead: Lead,
  month: Month,
  { reason, seen }: ReleaseInput = { reason: "", seen: "" },
): Promise<ReleaseAnswer> {
  const preview = await previewRelease(scope, lead, month);
  if ("notOver" in preview) return preview;
  const { number, disclosed } = preview;
  if (number > 1 && !preview.changes) return { stopped: "unchanged", preview };
  if (number > 1 && reason === "") return { problems: [{ field: "reason", rule: "required" }], preview };
  if (seen !== "" && seen !== preview.seen) return { stopped: "counted-meanwhile", preview };
  const at = scope.clock.now();
  const release = { id: newId("rel"), month, number, reason, releasedBy: lead.id, releasedAt: at };
  try {
    const [[added]] = await commit(
      scope.db,
      Releases.in(scope.db).add({ ...release, exact: disclosed.exact }),
      ReleasedTables.in(scope.region).add(disclosed, { reason, at }),
      audited(scope, lead, number > 1 ? "month.corrected" : "month.released", month, { number }),
    );
    return { release: added! };
  } catch (error) {
    if (!violatedConstraint(error)) throw error;
    const fresh = await previewRelease(scope, lead, month);
    return "notOver" in fresh ? fresh : { stopped: "released-meanwhile", preview: fresh };
  }
}
