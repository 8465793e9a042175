import type { Context } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import type { Visitor } from "../app.tsx";

const SECONDS = 30 * 60;
const HOST_ONLY = { prefix: "host", httpOnly: true, secure: true, path: "/", sameSite: "Lax" } as const;

/**
 * Keeps the token of a mailed link out of the address for half an hour. Needed for what the visitor asked for, and for
 * nothing else; the cookie belongs to this very host.
 */
export function linkCookie(name: string) {
  const full = `__Host-${name}=`;
  return {
    keep(c: Context<Visitor>, token: string): void {
      setCookie(c, name, token, { ...HOST_ONLY, maxAge: SECONDS });
    },
    /** The token the visitor came with. Two cookies of the name are none: one of them is not ours. */
    kept(c: Context<Visitor>): string | undefined {
      const values = (c.req.header("cookie") ?? "").split(/;\s*/).filter((pair) => pair.startsWith(full));
      return values.length === 1 ? values[0]!.slice(full.length) : undefined;
    },
    drop(c: Context<Visitor>): void {
      deleteCookie(c, name, HOST_ONLY);
    },
  };
}
