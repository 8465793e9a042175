import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import type { Visitor } from "../app.tsx";

const NAME = "__Host-seat";
const SECONDS = 30 * 60;

/** Keeps a seat's token out of the address for half an hour. Needed for what the visitor asked for, and for nothing else. */
export function keepSeat(c: Context<Visitor>, token: string): void {
  setCookie(c, "seat", token, { prefix: "host", httpOnly: true, sameSite: "Lax", maxAge: SECONDS });
}

/** The token the visitor came with. Two cookies of the name are none: one of them is not ours. */
export function keptSeat(c: Context<Visitor>): string | undefined {
  const values = (c.req.header("cookie") ?? "").split(/;\s*/).filter((pair) => pair.startsWith(`${NAME}=`));
  return values.length === 1 ? decodeURIComponent(values[0]!.slice(NAME.length + 1)) : undefined;
}
