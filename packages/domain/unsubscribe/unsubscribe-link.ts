import { isId, refuse, type Id, type Language } from "#kernel";
import type { Scope } from "../scope.ts";

/** Mail lies in boxes for years, and ending it has to work as long as it lies there. */
const VALID_SECONDS = 3 * 365 * 24 * 3600;
const PURPOSE = "unsubscribe";

/** Who gets mail to a list, and by that which list. */
export type ListReader = Id<"sub"> | Id<"alr">;

/** The address behind `List-Unsubscribe`: a POST there ends a list for one reader (RFC 8058). */
export const unsubscribeLink = async (scope: Scope, reader: ListReader, lang: Language): Promise<string> =>
  `${scope.origin}${lang === "en" ? "/en" : ""}/abmelden/${await scope.signer.sign(PURPOSE, reader, scope.clock.now() + VALID_SECONDS)}`;

/** For whom a token ends which list; refuses forged and expired ones. */
export async function readerBehind(scope: Scope, token: string): Promise<ListReader> {
  const reader = await scope.signer.read(PURPOSE, token, scope.clock.now());
  return isId("sub", reader) || isId("alr", reader) ? reader : refuse("link-invalid");
}
