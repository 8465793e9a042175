import { commit, ReleasedFigures, Releases, violatedConstraint, type Release } from "#db/repositories";
import { newId, refuse, type Month, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { previewRelease, type ReleasePreview } from "./preview-release.ts";
import type { ReleaseInput } from "./release-input.ts";

export type ReleaseAnswer =
  | { release: Release }
  | { problems: Problem[]; preview: ReleasePreview }
  /** Something was counted since the preview was looked at; here is the new one. */
  | { overtaken: ReleasePreview };

/**
 * Gives a month that is over to the region. It is frozen from then on; releasing it again is a correction, which needs a reason
 * and a change. Where `seen` is given, only what was looked at is released.
 */
export async function releaseMonth(
  scope: Scope,
  lead: Lead,
  month: Month,
  { reason, seen }: ReleaseInput = { reason: "", seen: "" },
): Promise<ReleaseAnswer> {
  const preview = await previewRelease(scope, lead, month);
  const { number, disclosed } = preview;
  if (number > 1 && !preview.changes) refuse("conflict");
  if (number > 1 && reason === "") return { problems: [{ field: "reason", rule: "required" }], preview };
  if (seen !== "" && seen !== preview.seen) return { overtaken: preview };
  const at = scope.clock.now();
  try {
    const [[release]] = await commit(
      scope.db,
      Releases.in(scope.db).add({ id: newId("rel"), month, number, reason, releasedBy: lead.id, releasedAt: at }),
      ReleasedFigures.in(scope.region).add(disclosed, { number, reason, at }),
      audited(scope, lead, number > 1 ? "month.corrected" : "month.released", month, { number }),
    );
    return { release: release! };
  } catch (error) {
    if (violatedConstraint(error)) refuse("conflict");
    throw error;
  }
}
