import {
  Consents,
  Deletions,
  Pseudonyms,
  violatedConstraint,
  violatedReference,
  type DeletionSource,
  type Pseudonymous,
} from "#db/repositories";
import { randomText } from "#kernel";
import type { Scope } from "../scope.ts";
import { consented, pseudonymOf, type ConsentAct } from "./consented.ts";

/** Somebody who asked for mail: how they are known here, and what they were asked. */
export interface OptedIn extends Pick<ConsentAct, "purpose" | "wordingVersion" | "lang"> {
  id: Pseudonymous;
}

/**
 * The writes that note somebody's consent. Their pseudonym key can be written once only, so that of two confirmations at once
 * one happens, and {@link confirmedBefore} tells the other.
 */
export async function consentGiven(
  scope: Scope,
  { id, ...act }: OptedIn,
  how: Pick<ConsentAct, "channel" | "at"> = { channel: "mail-link" },
) {
  const key = randomText(52);
  return [
    Pseudonyms.in(scope.db).add(id, key),
    consented(scope, await pseudonymOf(key, id), { ...act, act: "given", ...how }),
  ] as const;
}

/** Whether a consent was not noted because it stands there already. */
export const confirmedBefore = (error: unknown): boolean => violatedConstraint(error)?.includes("pseudonyms.") ?? false;

/** Whether somebody left while their confirmation was on its way. */
export const leftMeanwhile = (error: unknown): boolean => violatedReference(error);

/** The writes that note its withdrawal and delete the key of the pseudonym; who takes part twice makes the batch fail. */
export async function consentWithdrawn(
  scope: Scope,
  { id, ...act }: OptedIn,
  { key, source, channel }: { key: string; source: DeletionSource; channel: ConsentAct["channel"] },
) {
  return [
    Deletions.in(scope.db).noteOnce(source, id, "withdrawn", scope.clock.now()),
    consented(scope, await pseudonymOf(key, id), { ...act, act: "withdrawn", channel }),
    Pseudonyms.in(scope.db).remove(id),
  ] as const;
}

/** Whether a withdrawal was not noted because it stands there already. */
export const withdrawnBefore = (error: unknown): boolean => violatedConstraint(error)?.includes("deletions.") ?? false;

/** Everything somebody agreed to or took back, ready to take along. */
export async function consentsOf(scope: Scope, id: Pseudonymous) {
  const pseudonym = await Pseudonyms.in(scope.db).find(id);
  const consents = pseudonym ? await Consents.in(scope.db).of(await pseudonymOf(pseudonym.key, id)) : [];
  return consents.map(({ purpose, wording, wordingVersion, act, channel, at }) => ({
    purpose,
    wording,
    wordingVersion,
    act,
    channel,
    at: new Date(at * 1000).toISOString(),
  }));
}
