import { commit, Outbox, Subscriptions } from "#db/repositories";
import { newId, type Language } from "#kernel";
import type { Scope } from "../scope.ts";
import { settingsLetter } from "./letters.ts";

/** Sends a follower a fresh link to their settings, once an hour at most. Strangers get the same answer and no mail. */
export async function sendSettingsLink(scope: Scope, mail: string, language: Language): Promise<void> {
  const now = scope.clock.now();
  const subscriptions = Subscriptions.in(scope.db);
  const known = await subscriptions.findByMail(mail);
  const id = known?.id ?? newId("sub");
  const letter = await settingsLetter(
    scope,
    { id, mail, lang: known?.lang ?? language },
    `follow-settings:${id}:${Math.floor(now / 3600)}`,
  );
  await commit(scope.db, Outbox.in(scope.db).addIf(subscriptions.follows(mail), letter, now));
}
