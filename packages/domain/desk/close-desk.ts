import { commit, DeskAccounts, DeskAddressChanges, DeskSessions, DeskSignIns } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Closes an employer's desk: whoever sits there is out in the same moment, and links and codes open nothing. */
export async function closeDesk(scope: Scope, editor: Editor, employerId: string): Promise<void> {
  const accounts = DeskAccounts.in(scope.db);
  const account = found(await accounts.findFor(employerId));
  const now = scope.clock.now();
  const others = (await accounts.withAddress(account.address)).filter(({ id }) => id !== account.id);
  await commit(
    scope.db,
    accounts.change(account.id, { state: "closed", closedAt: now, trusted: false }),
    DeskAddressChanges.in(scope.db).endAllOf(account.id, now),
    ...(others.length === 0
      ? [DeskSessions.in(scope.db).endAllOf(account.address), DeskSignIns.in(scope.db).endAllOf(account.address)]
      : []),
    audited(scope, editor, "desk.closed", account.employerId),
  );
}

/** Closes what opens nothing any more because another county vouches now, or the record became part of another one. */
export async function closeLostDesks(scope: Scope): Promise<void> {
  await commit(scope.db, DeskAccounts.in(scope.db).closeLost(scope.clock.now()));
}

/** Who is to be greeted in mails to the employer. */
export async function nameContact(
  scope: Scope,
  editor: Editor,
  employerId: string,
  contactName: string,
): Promise<void> {
  const account = found(await DeskAccounts.in(scope.db).findFor(employerId));
  await commit(
    scope.db,
    DeskAccounts.in(scope.db).change(account.id, { contactName }),
    audited(scope, editor, "desk.contact-named", account.employerId),
  );
}
