import type { Scope } from "#domain/scope";
import { isId, type Id } from "#kernel";
import { cookie, cookieIn } from "./cookies.ts";
import type { Kind } from "./kind.ts";
import { SIGN_IN_EXPIRES_AFTER } from "./limits.ts";

/** What a browser remembers between asking for a mail and typing its code. */
export interface SignInTicket {
  mail: string;
  /** The last requests, so that the code of the first mail still counts when a second one was asked for. */
  requests: Id<"sgn">[];
  /** Where to go once signed in. */
  to: string;
}

const MOST_REQUESTS = 3;

/** The ticket in the request's cookies; none once it is a quarter of an hour old. */
export async function ticketIn(
  kind: Kind<object>,
  scope: Scope,
  cookies: string | undefined,
): Promise<SignInTicket | undefined> {
  const signed = cookieIn(cookies, kind.cookies.request);
  if (!signed) return undefined;
  try {
    return JSON.parse(await scope.signer.read(`${kind.purpose}-ticket`, signed, scope.clock.now())) as SignInTicket;
  } catch {
    return undefined;
  }
}

/** The `Set-Cookie` value of a ticket with one more request in it. */
export async function ticketCookie(
  kind: Kind<object>,
  scope: Scope,
  ticket: SignInTicket,
  request: Id<"sgn">,
): Promise<string> {
  const requests = [request, ...ticket.requests.filter((id) => isId("sgn", id))].slice(0, MOST_REQUESTS);
  const payload = JSON.stringify({ ...ticket, requests });
  const signed = await scope.signer.sign(`${kind.purpose}-ticket`, payload, scope.clock.now() + SIGN_IN_EXPIRES_AFTER);
  return cookie(kind.cookies.request, signed, SIGN_IN_EXPIRES_AFTER);
}
