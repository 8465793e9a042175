import { commit, DeskAccounts } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Lets an employer's changes be live at once, or wait again. */
export async function trustEmployer(scope: Scope, editor: Editor, employerId: string, trusted: boolean): Promise<void> {
  const account = found(await DeskAccounts.in(scope.db).findFor(employerId));
  if (account.trusted === trusted) return;
  await commit(
    scope.db,
    DeskAccounts.in(scope.db).change(account.id, { trusted }),
    audited(scope, editor, trusted ? "desk.trusted" : "desk.trust-ended", account.employerId),
  );
}
