import type { Context, MiddlewareHandler } from "hono";
import type { Problem } from "#kernel";
import { formUse, type FormUse, type Typed } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";

/** Pages that mailed links open are kept by nobody, and their tokens are told to nobody. */
export const mailedLinkHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("cache-control", "no-store");
  // From a page with "no-referrer" browsers post with the origin "null"; on pages the token is no longer in the address.
  c.header("referrer-policy", c.res.status === 303 ? "no-referrer" : "same-origin");
};

export const to = (c: Context<Visitor>, path: string) => c.redirect(hrefIn(c.env.language)(path), 303);

/** The use of a form by whoever has a link: they are known already, so a quick answer is no sign of a robot. */
export const knownFormUse = (c: Context<Visitor>, typed: Typed): Promise<FormUse> =>
  formUse(c.env.scope.signer, typed, c.env.scope.clock.now(), 0);

export const problemsIn = (use: FormUse): Problem[] =>
  "problem" in use ? [{ field: "_form", rule: use.problem }] : [];
