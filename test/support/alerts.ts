import { AlertReaders, Alerts, type AlertRhythm } from "#db/repositories";
import { confirmToken, settingsToken } from "#domain/alerts/alert-links";
import { askForAlert } from "#domain/alerts/ask-for-alert";
import { confirmAlert } from "#domain/alerts/confirm-alert";
import { currentVersion } from "#domain/consent/wordings";
import type { Scope } from "#domain/scope";
import { newKey } from "./events.ts";

/** What somebody types who wants to hear of new openings, with everything in order. */
export const alertForm = (mail: string, question = "", rhythm: AlertRhythm = "daily") => ({
  mail,
  question,
  rhythm,
  consent: "on" as const,
  wordingVersion: currentVersion("alerts"),
});

/** Asks for an alert, and answers with the token of its confirmation. */
export async function wish(scope: Scope, mail: string, question = "", rhythm: AlertRhythm = "daily"): Promise<string> {
  const refused = await askForAlert(scope, alertForm(mail, question, rhythm), { key: newKey(), language: "de" });
  if (refused) throw new Error(`refused: ${JSON.stringify(refused.problems)}`);
  return confirmToken(scope, (await readerOf(scope, mail)).id);
}

/** Lets an address hear of what answers a question, and answers with the token of its alerts. */
export async function listen(
  scope: Scope,
  mail: string,
  question = "",
  rhythm: AlertRhythm = "daily",
): Promise<string> {
  const token = await wish(scope, mail, question, rhythm);
  for (const { id } of await alertsOf(scope, mail)) await confirmAlert(scope, token, id);
  return settingsToken(scope, (await readerOf(scope, mail)).id);
}

export const readerOf = async (scope: Scope, mail: string) => (await AlertReaders.in(scope.db).findByMail(mail))!;
export const alertsOf = async (scope: Scope, mail: string) =>
  Alerts.in(scope.db).ofReader((await readerOf(scope, mail)).id);
