import type { Event } from "#db/repositories";
import type { Language } from "#kernel";
import type { Scope } from "../scope.ts";

const DAY = 24 * 3600;

/** The personal token of a seat, valid until the day after its date. */
export const seatToken = (scope: Scope, event: Pick<Event, "endsAt">, id: string): Promise<string> =>
  scope.signer.sign("seat", id, event.endsAt + DAY);

/** The personal address of a seat, for mails and for those who came without an address. */
export async function seatLink(
  scope: Scope,
  event: Pick<Event, "endsAt">,
  { id, lang }: { id: string; lang: Language },
): Promise<string> {
  return `${scope.origin}${lang === "en" ? "/en" : ""}/platz/${await seatToken(scope, event, id)}`;
}
