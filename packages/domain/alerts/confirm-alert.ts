import { AlertReaders, Alerts, commit, Municipalities } from "#db/repositories";
import { dayOf, found, refuse } from "#kernel";
import { confirmedBefore, consentGiven, leftMeanwhile } from "../consent/opt-in.ts";
import { codeDigest } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { CODE_PURPOSE, confirmedBy, confirmToken } from "./alert-links.ts";

export type Confirmation = "confirmed" | "already-confirmed";

/** What waits behind a link, and what was confirmed before; changes nothing. One round trip. */
export async function viewConfirmation(scope: Scope, token: string) {
  const id = await confirmedBy(scope, token);
  const [reader, alerts, municipalities] = await Promise.all([
    AlertReaders.in(scope.db).find(id),
    Alerts.in(scope.db).ofReader(id),
    Municipalities.in(scope.directory).list(),
  ]);
  if (!reader) refuse("link-expired");
  return { reader, alerts, municipalities };
}

/** The token of the reader a typed code was mailed to; nothing for any other code. */
export async function tokenForCode(scope: Scope, typed: string): Promise<string | undefined> {
  const reader = await AlertReaders.in(scope.db).findByCode(await codeDigest(scope, CODE_PURPOSE, typed));
  return reader && confirmToken(scope, reader.id);
}

/** Makes a wish an alert; the first one is the reader's consent. Of two confirmations at once one happens. */
export async function confirmAlert(scope: Scope, token: string, alertId: string): Promise<Confirmation> {
  whileOpen(scope);
  const { reader, alerts } = await viewConfirmation(scope, token);
  const alert = found(alerts.find(({ id }) => id === alertId));
  if (alert.status === "active") return "already-confirmed";
  const now = scope.clock.now();
  const { id, wordingVersion, lang } = reader;
  const consent =
    reader.status === "active" ? [] : await consentGiven(scope, { id, purpose: "alerts", wordingVersion, lang });
  try {
    await commit(
      scope.db,
      ...consent,
      AlertReaders.in(scope.db).confirm(id, now),
      Alerts.in(scope.db).confirm(alert.id, now, dayOf(now)),
    );
  } catch (error) {
    // Another of the reader's wishes was confirmed in the same moment, and with it the consent.
    if (confirmedBefore(error)) return confirmAlert(scope, token, alertId);
    if (leftMeanwhile(error)) refuse("link-expired");
    throw error;
  }
  return "confirmed";
}
