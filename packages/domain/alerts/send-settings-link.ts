import { AlertReaders, commit, Outbox } from "#db/repositories";
import { newId, type Language } from "#kernel";
import type { Scope } from "../scope.ts";
import { settingsLetter } from "./letters.ts";

/** Sends a reader a fresh link to their alerts, once an hour at most. Strangers get the same answer and no mail. */
export async function sendSettingsLink(scope: Scope, mail: string, language: Language): Promise<void> {
  const now = scope.clock.now();
  const readers = AlertReaders.in(scope.db);
  const known = await readers.findByMail(mail);
  const id = known?.id ?? newId("alr");
  const to = { id, mail, lang: known?.lang ?? language };
  const letter = await settingsLetter(scope, to, `alert-settings:${id}:${Math.floor(now / 3600)}`);
  await commit(scope.db, Outbox.in(scope.db).addIf(readers.listens(id), letter, now));
}
