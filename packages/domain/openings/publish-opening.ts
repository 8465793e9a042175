import { commit, Employers, Openings, type Opening } from "#db/repositories";
import { found, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Desk } from "../desk/open-desk.ts";
import { touched } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/**
 * Puts an opening on the sites; a closed one opens again. Publishing twice counts once. A draft for an employer that has
 * changed hands since stays a draft.
 */
export async function publishOpening(
  scope: Scope,
  editor: Editor | Desk,
  id: string,
): Promise<void | { problems: Problem[] }> {
  const opening = found(await Openings.in(scope.directory).findManaged(id));
  const now = scope.clock.now();
  if (opening.status === "published") return;
  if (opening.validUntil !== null && opening.validUntil <= now)
    return { problems: [{ field: "validUntil", rule: "in-the-past" }] };
  const employer = await Employers.in(scope.directory).find(opening.employerId);
  if (!employer || !Employers.in(scope.directory).vouchedFor(employer))
    return { problems: [{ field: "employerId", rule: "choice" }] };
  await commit(scope.db, ...published(scope, opening), audited(scope, editor, "opening.published", opening.id));
}

/** What puts an opening on the sites and counts it, once. */
export function published(scope: Scope, opening: Opening) {
  const now = scope.clock.now();
  return [
    Openings.in(scope.directory).change(opening.id, {
      status: "published",
      closeReason: null,
      publishedAt: opening.publishedAt ?? now,
      confirmedAt: now,
      updatedAt: now,
    }),
    touched(scope, {
      indicator: "openings",
      amount: 1,
      key: `opening:${opening.id}`,
      municipalityAgs: opening.municipalityAgs,
    }),
  ] as const;
}
