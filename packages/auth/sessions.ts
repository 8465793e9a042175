import type { Scope } from "#domain/scope";
import { cookie, cookieIn } from "./cookies.ts";
import type { Kind } from "./kind.ts";
import { SESSION_ENDS_AFTER } from "./limits.ts";
import { luciaOf } from "./lucia.ts";

/** Signs somebody in under a fresh token and answers with the `Set-Cookie` value. Says nothing about who may. */
export async function openSession(kind: Kind<object>, scope: Scope, subject: string): Promise<string> {
  const { id: token } = await luciaOf(kind, scope).createSession(subject, {});
  return cookie(kind.cookies.session, token, SESSION_ENDS_AFTER);
}

/** The person whose session the request's cookies hold, in this tenant and no other. */
export async function whoIsIn<Person extends object>(
  kind: Kind<Person>,
  scope: Scope,
  cookies: string | null | undefined,
): Promise<Person | undefined> {
  const token = cookieIn(cookies, kind.cookies.session);
  if (!token) return undefined;
  const { user } = await luciaOf(kind, scope).validateSession(token);
  return user?.person as Person | undefined;
}

/** Ends the session of the request's cookies, if there is one, and answers with the `Set-Cookie` value that clears it. */
export async function closeSession(
  kind: Kind<object>,
  scope: Scope,
  cookies: string | null | undefined,
): Promise<string> {
  const token = cookieIn(cookies, kind.cookies.session);
  if (token) await luciaOf(kind, scope).invalidateSession(token);
  return cookie(kind.cookies.session, "", 0);
}
