import { Consents } from "#db/repositories";
import { hmac, type Instant, type Language } from "#kernel";
import type { Scope } from "../scope.ts";
import { wordingOf, type Purpose } from "./wordings.ts";

export interface ConsentAct {
  purpose: Purpose;
  wordingVersion: string;
  lang: Language;
  act: "given" | "withdrawn";
  /** How it was given or taken back. */
  channel: "mail-link" | "mail-header" | ToldChannel;
  /** When, where it was noted later than said; now by default. */
  at?: Instant;
}

/** How somebody said it to a guide. */
export const toldChannels = ["in-person", "by-phone", "in-writing", "by-mail"] as const;
export type ToldChannel = (typeof toldChannels)[number];

/** The name a person has in the ledgers. Without the key nobody can tell whose it is, not even whether two are the same. */
export const pseudonymOf = (key: string, id: string): Promise<string> => hmac(key, id);

/** The ledger entry that goes into the same batch as what it allows or ends. */
export const consented = (
  scope: Scope,
  subject: string,
  { purpose, wordingVersion, lang, act, channel, at = scope.clock.now() }: ConsentAct,
) =>
  Consents.in(scope.db).append({
    subject,
    purpose,
    wording: wordingOf(scope, purpose, wordingVersion, lang),
    wordingVersion,
    lang,
    act,
    channel,
    at,
  });
