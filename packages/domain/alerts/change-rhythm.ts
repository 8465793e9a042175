import { Alerts, commit } from "#db/repositories";
import { found, type Id } from "#kernel";
import type { AlertRhythm } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { settingsOf } from "./alert-links.ts";

/** Changes how often a reader hears of what an alert finds. */
export async function changeRhythm(
  scope: Scope,
  token: string,
  { alert, rhythm }: { alert: string; rhythm: AlertRhythm },
): Promise<void> {
  const readerId = await settingsOf(scope, token);
  const theirs = await Alerts.in(scope.db).ofReader(readerId);
  const { id } = found(theirs.find((one) => one.id === alert));
  await commit(scope.db, Alerts.in(scope.db).changeRhythm(id as Id<"alt">, rhythm));
}
