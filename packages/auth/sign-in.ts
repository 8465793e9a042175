import { commit, SignIns } from "#db/repositories";
import type { Scope } from "#domain/scope";
import { sha256, type Id } from "#kernel";
import { MOST_CODE_ATTEMPTS } from "./limits.ts";
import { codeHashOf } from "./request-sign-in.ts";

/**
 * Checks a typed code against the requests made in this browser. "wrong" is also the answer for a request that is used,
 * too old, missed five times, or was never there: the answer does not tell which addresses belong to a team.
 */
export async function signInByCode(
  scope: Scope,
  requests: Id<"sgn">[],
  code: string,
): Promise<{ memberId: Id<"mem"> } | "wrong"> {
  const tries = await Promise.all(requests.map(async (id) => ({ id, codeHash: await codeHashOf(scope, id, code) })));
  const [open] = await commit(scope.db, SignIns.in(scope.db).tryCode(tries, scope.clock.now(), MOST_CODE_ATTEMPTS));
  const right = open.find(({ usedAt }) => usedAt !== null);
  return right ? { memberId: right.memberId } : "wrong";
}

/** Uses up a mailed link, once. */
export async function signInByLink(
  scope: Scope,
  token: string,
): Promise<{ memberId: Id<"mem"> } | "used" | "expired" | "unknown"> {
  const signIns = SignIns.in(scope.db);
  const hash = await sha256(token);
  const [[used]] = await commit(scope.db, signIns.useLink(hash, scope.clock.now()));
  return used ? { memberId: used.memberId } : linkState(await signIns.findByLink(hash));
}

/** What a link is worth before anybody presses the button. */
export async function lookAtLink(scope: Scope, token: string): Promise<"open" | "used" | "expired" | "unknown"> {
  const request = await SignIns.in(scope.db).findByLink(await sha256(token));
  return request && !request.usedAt && request.expiresAt > scope.clock.now() ? "open" : linkState(request);
}

const linkState = (request: { usedAt: number | null } | undefined) =>
  request ? (request.usedAt ? "used" : "expired") : "unknown";
