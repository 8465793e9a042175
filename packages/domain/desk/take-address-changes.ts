import { commit, DeskAccounts, DeskAddressChanges, Employers, Outbox } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { endMail } from "./address-letters.ts";

/** How long after the county's agreement the old address can still stop a change. */
export const A_DAY = 24 * 3600;
const AT_ONE_GO = 50;

/** Puts new addresses on file whose day is over and which were confirmed. Everybody signed in with the old one is out. */
export async function takeAddressChanges(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  const changes = DeskAddressChanges.in(scope.db);
  for (const change of await changes.due(now - A_DAY, AT_ONE_GO)) {
    const account = await DeskAccounts.in(scope.db).get(change.accountId);
    const employer = found(await Employers.in(scope.directory).find(account.employerId)).name;
    const ended = { id: change.id, employer, now };
    await commit(
      scope.db,
      ...changes.take(change, now - A_DAY, now),
      Outbox.in(scope.db).addIf(changes.isDone(change.id), endMail(scope, change.oldAddress, ended, "done"), now),
      Outbox.in(scope.db).addIf(changes.isDone(change.id), endMail(scope, change.newAddress, ended, "done"), now),
      audited(scope, "system", "desk.address-changed", account.employerId),
    );
  }
}
