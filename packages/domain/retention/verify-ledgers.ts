import { Ledgers } from "#db/repositories";
import type { Scope } from "../scope.ts";

export interface LedgerCheck {
  ledger: "audit_log" | "consents";
  entries: number;
  /** The number of the first entry that is not what was written, if there is one. */
  brokenAt: number | undefined;
}

/** Recomputes the chains of the audit log and the consent ledger from their first entry on. */
export async function verifyLedgers(scope: Scope): Promise<LedgerCheck[]> {
  const ledgers = Ledgers.in(scope.db);
  return [
    { ledger: "audit_log", ...(await ledgers.checkAudit()) },
    { ledger: "consents", ...(await ledgers.checkConsents()) },
  ];
}
