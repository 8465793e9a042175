import { commit, Pseudonyms, Subscriptions } from "#db/repositories";
import type { Id } from "#kernel";
import type { ConsentAct } from "../consent/consented.ts";
import { consentWithdrawn, withdrawnBefore } from "../consent/opt-in.ts";
import type { Scope } from "../scope.ts";
import { settingsOf } from "./follow-links.ts";

/** Ends following by the link to one's settings. */
export const withdrawFollow = async (scope: Scope, token: string): Promise<void> =>
  endFollow(scope, await settingsOf(scope, token), "mail-link");

/**
 * Ends following at once, also while the county pauses: the withdrawal is noted, the person's row and the key of their
 * pseudonym are deleted. The count of those who once began to follow stays as it is: it says how many were reached, and
 * how many follow now is counted from the rows themselves. Doing it twice changes nothing.
 */
export async function endFollow(scope: Scope, id: Id<"sub">, channel: ConsentAct["channel"]): Promise<void> {
  const [subscription, pseudonym] = await Promise.all([
    Subscriptions.in(scope.db).find(id),
    Pseudonyms.in(scope.db).find(id),
  ]);
  if (!subscription || !pseudonym) return;
  const { lang, wordingVersion } = subscription;
  const person = { id, purpose: "follow", wordingVersion, lang } as const;
  try {
    await commit(
      scope.db,
      ...(await consentWithdrawn(scope, person, { key: pseudonym.key, source: "subscriptions", channel })),
      Subscriptions.in(scope.db).remove([id]),
    );
  } catch (error) {
    if (!withdrawnBefore(error)) throw error;
  }
}
