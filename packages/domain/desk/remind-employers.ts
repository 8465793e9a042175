import { commit, DeskAccounts, DeskInvitations, Outbox } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { reminderLetter } from "./invitation-letter.ts";

const A_WEEK = 7 * 24 * 3600;
const AT_ONE_GO = 50;

/** Whom a reminder would go to: invited a week ago or earlier, not answered, not reminded yet. */
export const toRemind = (accounts: Awaited<ReturnType<DeskAccounts["list"]>>, now: number) =>
  accounts.filter(
    ({ invitedAt, remindedAt, answeredAt }) =>
      invitedAt !== null && invitedAt <= now - A_WEEK && remindedAt === null && answeredAt === null,
  );

/** Writes once more to those who never answered, each at most once. */
export async function remindEmployers(scope: Scope, editor: Editor): Promise<number> {
  whileOpen(scope);
  const now = scope.clock.now();
  const due = toRemind(await DeskAccounts.in(scope.db).list(), now).slice(0, AT_ONE_GO);
  const writes = await Promise.all(
    due.map(async ({ id, employerId, employer, address, invitationId }) => [
      DeskInvitations.in(scope.db).reminded(id, now),
      Outbox.in(scope.db).add(
        {
          kind: "desk-invitation",
          recipient: address,
          replyTo: scope.tenant.site.guide.mail || undefined,
          dedupeKey: `desk-reminder:${invitationId}`,
          letter: await reminderLetter(scope, { id: invitationId!, employer }),
        },
        now,
      ),
      audited(scope, editor, "desk.reminded", employerId),
    ]),
  );
  if (due.length > 0) await commit(scope.db, ...writes.flat());
  return due.length;
}
