import type { Id, Language } from "#kernel";
import { secondsOf } from "../retention/periods.ts";
import type { Scope } from "../scope.ts";

const SETTINGS_SECONDS = 30 * 24 * 3600;

type Follower = { id: string; lang: Language };

const address = (scope: Scope, lang: Language, path: string) =>
  `${scope.origin}${lang === "en" ? "/en" : ""}/folgen/${path}`;

/** The address in the mail that asks to confirm; good for as long as the sign-up waits. */
export async function confirmLink(scope: Scope, { id, lang }: Follower): Promise<string> {
  const token = await scope.signer.sign("follow-confirm", id, scope.clock.now() + secondsOf("unconfirmed-follow"));
  return address(scope, lang, `bestaetigen/${token}`);
}

/** The address under which a follower sees, changes and ends what they follow. */
export async function settingsLink(scope: Scope, { id, lang }: Follower): Promise<string> {
  const token = await scope.signer.sign("follow-settings", id, scope.clock.now() + SETTINGS_SECONDS);
  return address(scope, lang, `verwalten/${token}`);
}

/** Whose confirmation a token is; refuses forged and expired ones. */
export const confirmedBy = async (scope: Scope, token: string) =>
  (await scope.signer.read("follow-confirm", token, scope.clock.now())) as Id<"sub">;

/** Whose settings a token opens; refuses forged and expired ones. */
export const settingsOf = async (scope: Scope, token: string) =>
  (await scope.signer.read("follow-settings", token, scope.clock.now())) as Id<"sub">;
