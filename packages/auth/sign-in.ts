import { commit } from "#db/repositories";
import type { Scope } from "#domain/scope";
import { sha256, type Id } from "#kernel";
import type { Kind } from "./kind.ts";
import { MOST_CODE_ATTEMPTS } from "./limits.ts";
import { codeHashOf } from "./request-sign-in.ts";

/**
 * Checks a typed code against the requests made in this browser. "wrong" is also the answer for a request that is used,
 * too old, missed five times, or was never there: the answer does not tell which addresses belong to a team.
 */
export async function signInByCode(
  kind: Kind<object>,
  scope: Scope,
  requests: Id<"sgn">[],
  code: string,
): Promise<{ subject: string } | "wrong"> {
  const tries = await Promise.all(
    requests.map(async (id) => ({ id, codeHash: await codeHashOf(kind, scope, id, code) })),
  );
  const [open] = await commit(scope.db, kind.requests(scope).tryCode(tries, scope.clock.now(), MOST_CODE_ATTEMPTS));
  const right = open.find(({ usedAt }) => usedAt !== null);
  return right ? { subject: right.subject } : "wrong";
}

/** Uses up a mailed link, once. */
export async function signInByLink(
  kind: Kind<object>,
  scope: Scope,
  token: string,
): Promise<{ subject: string } | "used" | "expired" | "unknown"> {
  const signIns = kind.requests(scope);
  const hash = await sha256(token);
  const [[used]] = await commit(scope.db, signIns.useLink(hash, scope.clock.now()));
  return used ? { subject: used.subject } : linkState(await signIns.findByLink(hash));
}

/** What a link is worth before anybody presses the button, and which request it belongs to. */
export async function lookAtLink(
  kind: Kind<object>,
  scope: Scope,
  token: string,
): Promise<{ request: Id<"sgn"> } | "used" | "expired" | "unknown"> {
  const request = await kind.requests(scope).findByLink(await sha256(token));
  return request && !request.usedAt && request.expiresAt > scope.clock.now()
    ? { request: request.id }
    : linkState(request);
}

const linkState = (request: { usedAt: number | null } | undefined) =>
  request ? (request.usedAt ? "used" : "expired") : "unknown";
