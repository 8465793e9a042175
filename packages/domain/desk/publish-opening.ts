import { commit, DeskRequests } from "#db/repositories";
import { refuse, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { closeOpening } from "../openings/close-opening.ts";
import type { CloseReason } from "../openings/opening-input.ts";
import { publishOpening } from "../openings/publish-opening.ts";
import { renewOpening } from "../openings/renew-opening.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { deskOpening } from "./list-openings.ts";
import type { Desk } from "./open-desk.ts";
import { waits } from "./wait.ts";

export const publicationOf = (about: Id<"opn">) => ({ kind: "opening-publication" as const, about, content: {} });

/** Puts an opening on the sites where the county trusts the employer, and otherwise asks the county to. */
export async function publishDeskOpening(
  scope: Scope,
  desk: Desk,
  id: string,
): Promise<{ live: boolean } | { problems: Problem[] }> {
  whileOpen(scope);
  const opening = await deskOpening(scope, desk, id);
  if (opening.status === "published") return { live: true };
  if (opening.validUntil !== null && opening.validUntil <= scope.clock.now())
    return { problems: [{ field: "validUntil", rule: "in-the-past" }] };
  if (desk.trusted) {
    const outcome = await publishOpening(scope, desk, opening.id);
    return outcome?.problems ? outcome : { live: true };
  }
  const [, added] = await commit(
    scope.db,
    ...waits(scope, desk, publicationOf(opening.id)),
    audited(scope, desk, "desk.opening-publication-asked", opening.id),
  );
  return added.length > 0 ? { live: false } : { problems: [{ field: "title", rule: "waiting-full" }] };
}

/** Says that an opening is still open. What it says has been read by the county before, so this waits for nobody. */
export async function renewDeskOpening(scope: Scope, desk: Desk, id: string): Promise<void> {
  whileOpen(scope);
  await renewOpening(scope, desk, (await deskOpening(scope, desk, id)).id);
}

/** Ends an opening with its reason, and with it whatever waits about it. */
export async function closeDeskOpening(scope: Scope, desk: Desk, id: string, reason: CloseReason): Promise<void> {
  const opening = await deskOpening(scope, desk, id);
  if (opening.status === "draft") refuse("conflict");
  await closeOpening(scope, desk, opening.id, reason);
  await commit(
    scope.db,
    DeskRequests.in(scope.db).withdraw(
      desk.employerId,
      opening.id,
      ["opening-publication", "opening-change"],
      scope.clock.now(),
    ),
  );
}
