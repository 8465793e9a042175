import type { Scope } from "#domain/scope";
import type { Context, MiddlewareHandler } from "hono";
import type { Kind } from "./kind.ts";
import { whoIsIn } from "./sessions.ts";

interface Guarded<Person> {
  Bindings: { scope: Scope };
  /** Who is in. A team's surfaces know them as their member. */
  Variables: { member: Person };
}

interface Door<Person extends object> {
  kind: Kind<Person>;
  /** Where to sign in, `/team/anmeldung`. */
  path: string;
  /** Answers a form that was posted after the session had ended, so that what was typed is not lost. */
  formAfterTheEnd(c: Context): Promise<Response>;
}

/** Lets those who are signed in pass and shows everybody else the way to the door. */
export const signedIn =
  <Person extends object>({ kind, path, formAfterTheEnd }: Door<Person>): MiddlewareHandler<Guarded<Person>> =>
  async (c, next) => {
    const member = await whoIsIn(kind, c.env.scope, c.req.header("cookie"));
    if (member) {
      c.set("member", member);
      return next();
    }
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return formAfterTheEnd(c);
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`${path}?weiter=${encodeURIComponent(pathname + search)}`, 303);
  };
