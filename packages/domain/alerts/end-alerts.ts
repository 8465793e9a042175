import { AlertReaders, Alerts, AlertSightings, commit, Deletions, Pseudonyms } from "#db/repositories";
import { found, type Id } from "#kernel";
import type { ConsentAct } from "../consent/consented.ts";
import { consentWithdrawn, withdrawnBefore } from "../consent/opt-in.ts";
import type { Scope } from "../scope.ts";
import { settingsOf } from "./alert-links.ts";

/**
 * Ends everything for one reader at once, also while the county pauses: the withdrawal is noted, the reader, their alerts,
 * what they were told and the key of their pseudonym are deleted. Doing it twice changes nothing.
 */
export async function endAlerts(scope: Scope, id: Id<"alr">, channel: ConsentAct["channel"]): Promise<void> {
  const [reader, pseudonym] = await Promise.all([AlertReaders.in(scope.db).find(id), Pseudonyms.in(scope.db).find(id)]);
  if (!reader || !pseudonym) return;
  const { lang, wordingVersion } = reader;
  const person = { id, purpose: "alerts", wordingVersion, lang } as const;
  try {
    await commit(
      scope.db,
      ...(await consentWithdrawn(scope, person, { key: pseudonym.key, source: "alertReaders", channel })),
      AlertSightings.in(scope.db).removeOf([id]),
      Alerts.in(scope.db).removeOf([id]),
      AlertReaders.in(scope.db).remove([id]),
    );
  } catch (error) {
    if (!withdrawnBefore(error)) throw error;
  }
}

/** Ends one alert by the link to one's alerts; with the last one everything ends. */
export async function endAlert(scope: Scope, token: string, alertId: string): Promise<"alert" | "all"> {
  const readerId = await settingsOf(scope, token);
  const alerts = await Alerts.in(scope.db).ofReader(readerId);
  const alert = found(alerts.find(({ id }) => id === alertId));
  if (alerts.length === 1) {
    await endAlerts(scope, readerId, "mail-link");
    return "all";
  }
  await commit(
    scope.db,
    Deletions.in(scope.db).note("alerts", [alert.id], "withdrawn", scope.clock.now()),
    Alerts.in(scope.db).remove([alert.id]),
  );
  return "alert";
}
