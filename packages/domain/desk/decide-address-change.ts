import { commit, DeskAccounts, DeskAddressChanges, Employers, Outbox } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { endMail } from "./address-letters.ts";
import type { Desk } from "./open-desk.ts";

/** The county agrees to a change that was asked for at the desk, or does not; from an agreement on the day runs. */
export async function decideAddressChange(
  scope: Scope,
  editor: Editor,
  id: string,
  decision: "agree" | "decline",
): Promise<void> {
  const changes = DeskAddressChanges.in(scope.db);
  const change = await changes.get(id);
  const account = await DeskAccounts.in(scope.db).get(change.accountId);
  if (change.state !== "open" || change.agreedAt !== null) refuse("conflict");
  const now = scope.clock.now();
  const employer = found(await Employers.in(scope.directory).find(account.employerId)).name;
  await commit(
    scope.db,
    decision === "agree" ? changes.agree(change.id, now) : changes.end(change.id, "declined", now),
    ...(decision === "decline"
      ? [Outbox.in(scope.db).add(endMail(scope, change.oldAddress, { id: change.id, employer, now }, "declined"), now)]
      : []),
    audited(
      scope,
      editor,
      decision === "agree" ? "desk.address-change-agreed" : "desk.address-change-declined",
      account.employerId,
    ),
  );
}

/** Stops an open change: at the desk by whoever still sits there with the old address, or by the county. */
export async function stopAddressChange(scope: Scope, by: Desk | Editor, accountId: string): Promise<void> {
  const changes = DeskAddressChanges.in(scope.db);
  const change = found(await changes.openFor(accountId));
  await commit(
    scope.db,
    changes.end(change.id, "stopped", scope.clock.now()),
    audited(scope, by, "desk.address-change-stopped", change.accountId),
  );
}
