import { commit, DeskAccounts, DeskAddressChanges, Employers, type DeskAddressChange } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { CONFIRM, STOP } from "./address-letters.ts";
import { codeHashOf } from "./ask-address-change.ts";

const MOST_ATTEMPTS = 10;
export type AddressLink = "stop" | "confirm";
const purposes = { stop: STOP, confirm: CONFIRM } as const;

/** Where a change stands that somebody opened the link of. */
export type LinkState = "open" | "confirmed" | "over";

const stateOf = (change: DeskAddressChange, link: AddressLink): LinkState => {
  if (change.state !== "open") return "over";
  return link === "confirm" && change.confirmedAt !== null ? "confirmed" : "open";
};

/** The change that a mailed link is about. Opening it changes nothing. */
export async function viewAddressLink(scope: Scope, link: AddressLink, token: string) {
  const change = await changeOf(scope, link, token);
  const account = await DeskAccounts.in(scope.db).get(change.accountId);
  const employer = found(await Employers.in(scope.directory).find(account.employerId));
  return { employer: employer.name, state: stateOf(change, link) };
}

/** Stops or confirms a change with the code of the mail; a program that follows links and presses buttons knows no code. */
export async function useAddressLink(
  scope: Scope,
  link: AddressLink,
  token: string,
  code: string,
): Promise<"done" | "wrong" | LinkState> {
  const change = await changeOf(scope, link, token);
  const state = stateOf(change, link);
  if (state !== "open") return state;
  const changes = DeskAddressChanges.in(scope.db);
  const hash = await codeHashOf(scope, purposes[link], change.id, code);
  const known = link === "stop" ? change.stopCodeHash : change.confirmCodeHash;
  const tried = link === "stop" ? changes.tryStop : changes.tryConfirm;
  const attempt = tried(change.id, hash, scope.clock.now(), MOST_ATTEMPTS);
  if (hash !== known) {
    await commit(scope.db, attempt);
    return "wrong";
  }
  const action = link === "stop" ? "desk.address-change-stopped" : "desk.address-change-confirmed";
  const [[after]] = await commit(scope.db, attempt, audited(scope, "system", action, change.accountId));
  if (!after) return "wrong";
  return "done";
}

async function changeOf(scope: Scope, link: AddressLink, token: string): Promise<DeskAddressChange> {
  return DeskAddressChanges.in(scope.db).get(await scope.signer.read(purposes[link], token, scope.clock.now()));
}
