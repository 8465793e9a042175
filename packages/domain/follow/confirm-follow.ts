import { commit, Outbox, Subscriptions } from "#db/repositories";
import { refuse } from "#kernel";
import { confirmedBefore, consentGiven, leftMeanwhile } from "../consent/opt-in.ts";
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

/** Makes a sign-up a follower: consent, count and welcome happen in the same batch. Of two confirmations at once one happens. */
export async function confirmFollow(scope: Scope, token: string): Promise<Confirmation> {
  whileOpen(scope);
  const subscription = await viewConfirmation(scope, token);
  if (subscription.status === "active") return "already-confirmed";
  const { id, lang, wordingVersion, codeId, campaignId } = subscription;
  const now = scope.clock.now();
  try {
    await commit(
      scope.db,
      ...(await consentGiven(scope, { id, purpose: "follow", wordingVersion, lang })),
      Subscriptions.in(scope.db).confirm(id, now),
      touched(scope, { indicator: "followers", amount: 1, key: `follow:${id}`, campaignId, codeId, personId: id }),
      Outbox.in(scope.db).add(await welcomeLetter(scope, subscription), now),
    );
  } catch (error) {
    if (confirmedBefore(error)) return "already-confirmed";
    if (leftMeanwhile(error)) refuse("link-expired");
    throw error;
  }
  return "confirmed";
}
