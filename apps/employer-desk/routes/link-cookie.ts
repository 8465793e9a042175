import type { Context } from "hono";
import { cookie, cookieIn } from "#auth";

const SECONDS = 30 * 60;

/** Keeps the token of a mailed link out of the address for half an hour. */
export function linkCookie(name: `__Host-${string}`) {
  return {
    keep: (c: Context, token: string) => c.header("set-cookie", cookie(name, token, SECONDS), { append: true }),
    kept: (c: Context): string | undefined => cookieIn(c.req.header("cookie"), name),
    drop: (c: Context) => c.header("set-cookie", cookie(name, "", 0), { append: true }),
  };
}
