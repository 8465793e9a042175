import { commit, Outbox, Pseudonyms, Subscriptions, violatedConstraint, violatedReference } from "#db/repositories";
import { randomText, refuse } from "#kernel";
import { consented, pseudonymOf } from "../consent/consented.ts";
import { touched } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { confirmedBy } from "./follow-links.ts";
import { welcomeLetter } from "./letters.ts";

export type Confirmation = "confirmed" | "already-confirmed";

/** Whether the sign-up behind a link still waits; changes nothing. A sign-up that is gone answers like an expired link. */
export async function viewConfirmation(scope: Scope, token: string) {
  const subscription = await Subscriptions.in(scope.db).find(await confirmedBy(scope, token));
  return subscription ?? refuse("link-expired");
}

/**
 * Makes a sign-up a follower: consent, count and welcome happen in the same batch. The person's pseudonym key can be
 * written once only, so that of two confirmations at once one happens.
 */
export async function confirmFollow(scope: Scope, token: string): Promise<Confirmation> {
  whileOpen(scope);
  const subscription = await viewConfirmation(scope, token);
  if (subscription.status === "active") return "already-confirmed";
  const { id, lang, wordingVersion } = subscription;
  const now = scope.clock.now();
  const key = randomText(52);
  try {
    await commit(
      scope.db,
      Pseudonyms.in(scope.db).add(id, key),
      Subscriptions.in(scope.db).confirm(id, now),
      consented(scope, await pseudonymOf(key, id), {
        purpose: "follow",
        wordingVersion,
        lang,
        act: "given",
        channel: "mail-link",
      }),
      touched(scope, { indicator: "followers", amount: 1, key: `follow:${id}` }),
      Outbox.in(scope.db).add(await welcomeLetter(scope, subscription), now),
    );
  } catch (error) {
    if (violatedConstraint(error)?.includes("pseudonyms.")) return "already-confirmed";
    if (violatedReference(error)) refuse("link-expired");
    throw error;
  }
  return "confirmed";
}
