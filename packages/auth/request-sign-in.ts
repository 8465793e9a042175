import { commit, Outbox } from "#db/repositories";
import type { Scope } from "#domain/scope";
import { newId, randomText, sha256, sixDigits, type Id } from "#kernel";
import type { Kind } from "./kind.ts";
import { MOST_MAILS_PER_SIGN_IN_PERIOD, SIGN_IN_EXPIRES_AFTER } from "./limits.ts";

/** The keyed digest under which a typed code is stored for one request. */
export const codeHashOf = (kind: Kind<object>, scope: Scope, request: Id<"sgn">, code: string) =>
  scope.signer.digest(`${kind.purpose}-code`, `${request}:${code}`);

/**
 * Mails a link and a code to an address. For one nobody has, or that asked three times in a quarter of
 * an hour, the same statements run and add nothing: the answer and the work are the same.
 * @param linkBase address that the link's token is put behind, `https://hsk.example.org/team/anmeldung`
 */
export async function requestSignIn(
  kind: Kind<object>,
  scope: Scope,
  mail: string,
  linkBase: string,
): Promise<Id<"sgn">> {
  const id = newId("sgn");
  const now = scope.clock.now();
  const token = randomText(48);
  const code = sixDigits();
  const signIns = kind.requests(scope);
  await commit(
    scope.db,
    signIns.request({
      id,
      mail,
      tokenHash: await sha256(token),
      codeHash: await codeHashOf(kind, scope, id, code),
      now,
      expiresAt: now + SIGN_IN_EXPIRES_AFTER,
      since: now - SIGN_IN_EXPIRES_AFTER,
      most: MOST_MAILS_PER_SIGN_IN_PERIOD,
    }),
    Outbox.in(scope.db).addIf(
      signIns.has(id),
      { ...kind.mail(scope, { url: `${linkBase}/${token}`, code }), recipient: mail, dedupeKey: `sign-in:${id}` },
      now,
    ),
  );
  return id;
}
