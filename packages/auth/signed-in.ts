import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import type { Context, MiddlewareHandler } from "hono";
import { memberIn } from "./sessions.ts";

interface Guarded {
  Bindings: { scope: Scope };
  Variables: { member: Member };
}

interface Door {
  /** Where to sign in, `/team/anmeldung`. */
  path: string;
  /** Answers a form that was posted after the session had ended, so that what was typed is not lost. */
  formAfterTheEnd(c: Context): Promise<Response>;
}

/** Lets signed-in members pass and shows everybody else the way to the door. */
export const signedIn =
  ({ path, formAfterTheEnd }: Door): MiddlewareHandler<Guarded> =>
  async (c, next) => {
    const member = await memberIn(c.env.scope, c.req.header("cookie"));
    if (member) {
      c.set("member", member);
      return next();
    }
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return formAfterTheEnd(c);
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`${path}?weiter=${encodeURIComponent(pathname + search)}`, 303);
  };
