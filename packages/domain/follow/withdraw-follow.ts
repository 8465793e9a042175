import { commit, Deletions, Pseudonyms, Subscriptions, violatedConstraint } from "#db/repositories";
import { consented, pseudonymOf } from "../consent/consented.ts";
import type { Scope } from "../scope.ts";
import { settingsOf } from "./follow-links.ts";

/**
 * Ends following at once, also while the county pauses: the withdrawal is noted, the person's row and the key of their
 * pseudonym are deleted. The count of those who once began to follow stays as it is: it says how many were reached, and
 * how many follow now is counted from the rows themselves. Doing it twice changes nothing.
 */
export async function withdrawFollow(scope: Scope, token: string): Promise<void> {
  const id = await settingsOf(scope, token);
  const [subscription, pseudonym] = await Promise.all([
    Subscriptions.in(scope.db).find(id),
    Pseudonyms.in(scope.db).find(id),
  ]);
  if (!subscription || !pseudonym) return;
  const { lang, wordingVersion } = subscription;
  try {
    await commit(
      scope.db,
      Deletions.in(scope.db).noteOnce("subscriptions", id, "withdrawn", scope.clock.now()),
      consented(scope, await pseudonymOf(pseudonym.key, id), {
        purpose: "follow",
        wordingVersion,
        lang,
        act: "withdrawn",
        channel: "mail-link",
      }),
      Pseudonyms.in(scope.db).remove([id]),
      Subscriptions.in(scope.db).remove([id]),
    );
  } catch (error) {
    if (!violatedConstraint(error)?.includes("deletions.")) throw error;
  }
}
