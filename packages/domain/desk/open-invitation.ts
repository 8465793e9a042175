import { commit, DeskAccounts, DeskInvitations, Employers } from "#db/repositories";
import { found, refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import { INVITATION } from "./invitation-letter.ts";

/** Whom an invitation's link belongs to. Opening it changes nothing and shows nothing that is not public. */
export async function viewInvitation(scope: Scope, token: string) {
  const { account, employer } = await invitationOf(scope, token);
  return { employer: employer.name, place: employer.municipalityAgs, slug: employer.slug, account: account.id };
}

/** Notes that somebody pressed the button on the invitation's page, and says where the code has to go. */
export async function openInvitation(scope: Scope, token: string): Promise<{ address: string }> {
  const { invitation, account } = await invitationOf(scope, token);
  await commit(scope.db, DeskInvitations.in(scope.db).opened(invitation.id, scope.clock.now()));
  return { address: account.address };
}

async function invitationOf(scope: Scope, token: string) {
  const id = await scope.signer.read(INVITATION, token, scope.clock.now());
  const invitation = (await DeskInvitations.in(scope.db).find(id)) ?? refuse("link-invalid");
  const { employerId } = await DeskAccounts.in(scope.db).get(invitation.accountId);
  const account = (await DeskAccounts.in(scope.db).findFor(employerId)) ?? refuse("link-expired");
  return { invitation, account, employer: found(await Employers.in(scope.directory).find(employerId)) };
}
