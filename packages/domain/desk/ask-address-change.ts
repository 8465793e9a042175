import { commit, DeskAccounts, DeskAddressChanges, Employers, Outbox, violatedConstraint } from "#db/repositories";
import { found, newId, sixDigits, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { CONFIRM, confirmMail, STOP, stopMail } from "./address-letters.ts";
import type { Desk } from "./open-desk.ts";

type Outcome = { id: Id<"dac"> } | { problems: Problem[] };

/** The keyed digest under which the code of a mail is kept. */
export const codeHashOf = (scope: Scope, purpose: typeof STOP | typeof CONFIRM, id: string, code: string) =>
  scope.signer.digest(purpose, `${id}:${code}`);

/** Asks at the desk for another address on file. The county has to agree before the day begins to run. */
export async function askAddressChange(scope: Scope, desk: Desk, address: string): Promise<Outcome> {
  whileOpen(scope);
  return ask(scope, { account: desk.id, employer: desk.employer, old: desk.address, address, by: desk });
}

/** The county changes the address on file of an employer it vouches for: the same notices, the same day. */
export async function changeAddress(
  scope: Scope,
  editor: Editor,
  employerId: string,
  address: string,
): Promise<Outcome> {
  const [account, employer] = await Promise.all([
    DeskAccounts.in(scope.db).findFor(employerId),
    Employers.in(scope.directory).find(employerId),
  ]);
  const { id, address: old } = found(account);
  return ask(scope, { account: id, employer: found(employer).name, old, address, by: editor });
}

interface Asking {
  account: Id<"dsk">;
  employer: string;
  old: string;
  address: string;
  by: Desk | Editor;
}

/** Notes the change and writes to both addresses in the same moment. One change of an account is open at a time. */
async function ask(scope: Scope, { account, employer, old, address, by }: Asking): Promise<Outcome> {
  if (address === old) return { problems: [{ field: "address", rule: "own-address" }] };
  const now = scope.clock.now();
  const id = newId("dac");
  const [stopCode, confirmCode] = [sixDigits(), sixDigits()];
  const asked = { id, employer, now };
  const atDesk = !("role" in by);
  try {
    await commit(
      scope.db,
      DeskAddressChanges.in(scope.db).add({
        id,
        accountId: account,
        oldAddress: old,
        newAddress: address,
        askedBy: atDesk ? "desk" : "county",
        state: "open",
        askedAt: now,
        agreedAt: atDesk ? null : now,
        stopCodeHash: await codeHashOf(scope, STOP, id, stopCode),
        confirmCodeHash: await codeHashOf(scope, CONFIRM, id, confirmCode),
      }),
      Outbox.in(scope.db).add(
        [await stopMail(scope, old, stopCode, asked), await confirmMail(scope, address, confirmCode, asked)],
        now,
      ),
      audited(scope, by, "desk.address-change-asked", account),
    );
  } catch (error) {
    if (violatedConstraint(error)?.includes("desk_address_changes"))
      return { problems: [{ field: "address", rule: "taken" }] };
    throw error;
  }
  return { id };
}
