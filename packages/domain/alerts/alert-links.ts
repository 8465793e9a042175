import type { Id, Language } from "#kernel";
import { secondsOf } from "../retention/periods.ts";
import type { Scope } from "../scope.ts";

const SETTINGS_SECONDS = 60 * 24 * 3600;
const CONFIRM = "alert-confirm";
const SETTINGS = "alert-settings";
export const CODE_PURPOSE = "alert-confirm-code";

type Reader = { id: string; lang: Language };

export const addressIn = (scope: Scope, lang: Language, path: string) =>
  `${scope.origin}${lang === "en" ? "/en" : ""}${path}`;

/** Opens the page on which a reader confirms; good for as long as the sign-up waits. */
export const confirmToken = (scope: Scope, id: Id<"alr">): Promise<string> =>
  scope.signer.sign(CONFIRM, id, scope.clock.now() + secondsOf("unconfirmed-alert"));

export const confirmLink = async (scope: Scope, { id, lang }: Reader): Promise<string> =>
  addressIn(scope, lang, `/benachrichtigungen/bestaetigen/${await confirmToken(scope, id as Id<"alr">)}`);

/** Opens the page on which a reader sees, changes and ends their alerts. */
export const settingsToken = (scope: Scope, id: string): Promise<string> =>
  scope.signer.sign(SETTINGS, id, scope.clock.now() + SETTINGS_SECONDS);

export const settingsLink = async (scope: Scope, { id, lang }: Reader): Promise<string> =>
  addressIn(scope, lang, `/benachrichtigungen/verwalten/${await settingsToken(scope, id)}`);

/** Whose confirmation a token is; refuses forged and expired ones. */
export const confirmedBy = async (scope: Scope, token: string) =>
  (await scope.signer.read(CONFIRM, token, scope.clock.now())) as Id<"alr">;

/** Whose alerts a token opens; refuses forged and expired ones. */
export const settingsOf = async (scope: Scope, token: string) =>
  (await scope.signer.read(SETTINGS, token, scope.clock.now())) as Id<"alr">;
