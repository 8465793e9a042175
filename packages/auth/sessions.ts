import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import type { Id } from "#kernel";
import { cookie, cookieIn, SESSION_COOKIE } from "./cookies.ts";
import { SESSION_ENDS_AFTER } from "./limits.ts";
import { luciaOf } from "./lucia.ts";

/** Signs a member in under a fresh token and answers with the `Set-Cookie` value. Says nothing about who may. */
export async function openSession(scope: Scope, memberId: Id<"mem">): Promise<string> {
  const { id: token } = await luciaOf(scope).createSession(memberId, {});
  return cookie(SESSION_COOKIE, token, SESSION_ENDS_AFTER);
}

/** The member whose session the request's cookies hold, in this tenant and no other. */
export async function memberIn(scope: Scope, cookies: string | null | undefined): Promise<Member | undefined> {
  const token = cookieIn(cookies, SESSION_COOKIE);
  if (!token) return undefined;
  const { user } = await luciaOf(scope).validateSession(token);
  return user?.member;
}

/** Ends the session of the request's cookies, if there is one, and answers with the `Set-Cookie` value that clears it. */
export async function closeSession(scope: Scope, cookies: string | null | undefined): Promise<string> {
  const token = cookieIn(cookies, SESSION_COOKIE);
  if (token) await luciaOf(scope).invalidateSession(token);
  return cookie(SESSION_COOKIE, "", 0);
}
