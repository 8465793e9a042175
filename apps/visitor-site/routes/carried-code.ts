import type { Context } from "hono";
import { codeIn } from "#domain/codes/code-text";
import { one, type Typed } from "#web";
import type { Visitor } from "../app.tsx";

/** The code somebody came by: in the address of the link they followed, then in the form. Nothing is kept in the browser. */
export const carriedCode = (c: Context<Visitor>, typed: Typed = {}): string | undefined =>
  codeIn(one(typed, "_code") || (c.req.query("code") ?? ""));
