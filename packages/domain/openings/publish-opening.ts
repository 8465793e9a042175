import { commit, Openings } from "#db/repositories";
import { found, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { touched } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Puts an opening on the sites; a closed one opens again. Publishing twice counts once. */
export async function publishOpening(
  scope: Scope,
  editor: Editor,
  id: string,
): Promise<void | { problems: Problem[] }> {
  const opening = found(await Openings.in(scope.directory).findManaged(id));
  const now = scope.clock.now();
  if (opening.status === "published") return;
  if (opening.validUntil !== null && opening.validUntil <= now)
    return { problems: [{ field: "validUntil", rule: "in-the-past" }] };
  await commit(
    scope.db,
    Openings.in(scope.directory).change(opening.id, {
      status: "published",
      closeReason: null,
      publishedAt: opening.publishedAt ?? now,
      updatedAt: now,
    }),
    touched(scope, {
      indicator: "openings",
      amount: 1,
      key: `opening:${opening.id}`,
      municipalityAgs: opening.municipalityAgs,
    }),
    audited(scope, editor, "opening.published", opening.id),
  );
}
