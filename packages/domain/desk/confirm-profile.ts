import { commit, DeskInvitations } from "#db/repositories";
import { audited } from "../audit.ts";
import { confirmed } from "../directory/confirm-employer.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import type { Desk } from "./open-desk.ts";

/** Says that everything the profile says is still right. */
export async function confirmProfile(scope: Scope, desk: Desk): Promise<void> {
  whileOpen(scope);
  await commit(
    scope.db,
    confirmed(scope, [desk.employerId]),
    DeskInvitations.in(scope.db).answered(desk.id, scope.clock.now()),
    audited(scope, desk, "employer.confirmed", desk.employerId),
  );
}
