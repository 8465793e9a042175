import { Hono } from "hono";
import type { Connection } from "#db";
import { logError, ownOriginOnly } from "#web";
import { errorPage } from "./pages/errors.tsx";
import { home } from "./routes/home.tsx";
import { legal } from "./routes/legal.tsx";
import { look } from "./routes/look.ts";

/** The platform's own page has no tenant: it lists the doors of the region. */
interface PlatformGrants {
  connection: Connection;
  originOf(host: string): string;
}
export type Platform = { Bindings: PlatformGrants };

/** The page at the bare domain: what this is, who uses it, how a county joins. */
export const platformSite = new Hono<Platform>();

platformSite.use(ownOriginOnly);
platformSite.route("/", home);
platformSite.route("/", legal);
platformSite.route("/", look);

platformSite.notFound((c) => errorPage(c, 404));
platformSite.onError((error, c) => {
  logError(error, c.req.raw);
  return errorPage(c, 500);
});
