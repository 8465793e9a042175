import {
  DeskAccounts,
  DeskAddressChanges,
  DeskInvitations,
  DeskRequests,
  Employers,
  type DeskAccount,
  type DeskAddressChange,
  type DeskRequest,
  type Employer,
} from "#db/repositories";
import { found, refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { toRemind } from "./remind-employers.ts";

/** For the team: every open desk, how far its invitation got, and how many could be reminded. */
export async function listAccounts(scope: Scope, _reader: Reader) {
  const accounts = await DeskAccounts.in(scope.db).list();
  return { accounts, remindable: toRemind(accounts, scope.clock.now()).length };
}
export type AccountEntry = Awaited<ReturnType<typeof listAccounts>>["accounts"][number];

export interface AccountView {
  employer: Employer;
  account: DeskAccount | undefined;
  changes: DeskAddressChange[];
  invitation: Awaited<ReturnType<DeskInvitations["findFor"]>>;
  requests: DeskRequest[];
}

/** For the team: the desk of one employer it vouches for; no account where nobody was invited. */
export async function viewAccount(scope: Scope, _reader: Reader, employerId: string): Promise<AccountView> {
  const employer = found(await Employers.in(scope.directory).find(employerId));
  if (!Employers.in(scope.directory).vouchedFor(employer)) refuse("not-found");
  const account = await DeskAccounts.in(scope.db).findFor(employerId);
  if (!account) return { employer, account, changes: [], invitation: undefined, requests: [] };
  const [changes, invitation, requests] = await Promise.all([
    DeskAddressChanges.in(scope.db).lastFor(account.id),
    DeskInvitations.in(scope.db).findFor(account.id),
    DeskRequests.in(scope.db).ofEmployer(employer.id),
  ]);
  return { employer, account, changes, invitation, requests };
}
