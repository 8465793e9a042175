import { commit, DeskAccounts, DeskAddressChanges } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";
import { A_DAY } from "./take-address-changes.ts";

/** The change of the address on file that is under way, and from when it can be in force. */
export async function viewAddress(scope: Scope, desk: Desk) {
  const change = await DeskAddressChanges.in(scope.db).openFor(desk.id);
  return { change: change && { ...change, effectiveAt: change.agreedAt && change.agreedAt + A_DAY } };
}
export type AddressView = Awaited<ReturnType<typeof viewAddress>>;

/** Says how the team may greet whoever keeps the profile. */
export async function introduceYourself(scope: Scope, desk: Desk, contactName: string): Promise<void> {
  await commit(
    scope.db,
    DeskAccounts.in(scope.db).change(desk.id, { contactName }),
    audited(scope, desk, "desk.contact-named", desk.employerId),
  );
}
