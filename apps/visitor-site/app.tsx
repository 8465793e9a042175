import { Hono } from "hono";
import { Refusal, type Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { logError, ownOriginOnly, statusOf } from "#web";
import { home } from "./routes/home.tsx";
import { look } from "./routes/look.ts";
import { errorPage, notFoundPage } from "./pages/errors.tsx";

/** What a county's public site may use. */
export interface VisitorGrants {
  scope: Scope;
  language: Language;
}
export type Visitor = { Bindings: VisitorGrants };

/** A county's public site. */
export const visitorSite = new Hono<Visitor>();

visitorSite.use(ownOriginOnly);
visitorSite.route("/", home);
visitorSite.route("/", look);

visitorSite.notFound((c) => notFoundPage(c));
visitorSite.onError((error, c) => {
  if (error instanceof Refusal) return error.code === "not-found" ? notFoundPage(c) : errorPage(c, statusOf[error.code], error.code);
  logError(error, c.req.raw, c.env.scope.tenant.slug);
  return errorPage(c, 500);
});
