import { Hono } from "hono";
import type { Scope } from "#domain/scope";
import { Refusal, type Language } from "#kernel";
import { logError, ownOriginOnly, statusOf } from "#web";
import { errorPage } from "./pages/errors.tsx";
import { legal } from "./routes/legal.tsx";
import { reports } from "./routes/reports.tsx";
import { openData } from "./routes/open-data.tsx";

/** What the region's public pages may use: what stands in the region's shared tables, and the agency's own look. */
interface RegionGrants {
  scope: Scope;
  language: Language;
}
export type Region = { Bindings: RegionGrants };

/** The pages of the agency's host that are for everybody; `paths.ts` says which these are. */
export const regionSite = new Hono<Region>();

regionSite.use(ownOriginOnly);
regionSite.route("/", legal);
regionSite.route("/", reports);
regionSite.route("/", openData);

regionSite.notFound((c) => errorPage(c, 404));
regionSite.onError((error, c) => {
  if (error instanceof Refusal) return errorPage(c, statusOf[error.code]);
  logError(error, c.req.raw, c.env.scope.tenant.slug);
  return errorPage(c, 500);
});
