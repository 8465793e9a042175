import type { Id, Language } from "#kernel";
import type { Scope } from "../scope.ts";

const DAY = 24 * 3600;
/** How long a sign-up waits for its confirmation. */
export const CONFIRM_SECONDS = 7 * DAY;
const SETTINGS_SECONDS = 30 * DAY;

type Follower = { id: string; lang: Language };

const address = (scope: Scope, lang: Language, path: string) =>
  `${scope.origin}${lang === "en" ? "/en" : ""}/folgen/${path}`;

/** The address in the mail that asks to confirm. */
export async function confirmLink(scope: Scope, { id, lang }: Follower): Promise<string> {
  const token = await scope.signer.sign("follow-confirm", id, scope.clock.now() + CONFIRM_SECONDS);
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
