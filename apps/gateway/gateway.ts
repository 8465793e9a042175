import { Hono } from "hono";
import { Connection, resolveTenant } from "#db";
import { logError, securityHeaders } from "#web";
import { languages, type Language } from "#kernel";
import { agency } from "../agency/app.tsx";
import { api } from "../api/app.ts";
import { employerDesk } from "../employer-desk/app.tsx";
import { platformSite } from "../platform-site/app.tsx";
import { regionSite } from "../region-site/app.tsx";
import { isForEverybody } from "../region-site/paths.ts";
import { teamDashboard } from "../team-dashboard/app.tsx";
import { visitorSite } from "../visitor-site/app.tsx";
import type { Env } from "./env.ts";
import { firstLeadInviter, originOf, ringWith, scopeFor } from "./grants.ts";
import { hostOf, isPlatform, tenantHost } from "./hosts.ts";
import { feedPlace, isFeed, pagePlace, recall, remember } from "./page-cache.ts";
import { unknownHostPage } from "./unknown-host.ts";

/**
 * From a request to the surface that answers it: host → tenant → what that tenant's surface may use. A surface gets its
 * grants as Hono's `env` and has no binding of its own.
 */
export const gateway = new Hono<{ Bindings: Env }>();

gateway.use(securityHeaders);

gateway.onError((error, c) => {
  logError(error, c.req.raw);
  return c.text("Da ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.", 500);
});

gateway.all("*", async (c) => {
  const url = new URL(c.req.url);
  const host = hostOf(url);
  const asks = c.req.method === "GET";
  if (isPlatform(host, c.env.BASE_DOMAIN)) {
    return platformSite.fetch(
      c.req.raw,
      { connection: new Connection(c.env.DB), originOf: (host: string) => originOf(c.env, host) },
      c.executionCtx,
    );
  }

  const feed = feedPlace(host, url);
  const recent = asks && isFeed(url) && (await recall(feed, c.req.raw));
  if (recent) return recent;

  const connection = new Connection(c.env.DB);
  const tenant = await resolveTenant(connection, { host: tenantHost(host) });
  if (!tenant) return unknownHostPage(c);

  const ring = ringWith(c.env, c.executionCtx);
  const scope = scopeFor(c.env, connection, tenant, ring);
  const { language, request } = spokenIn(c.req.raw, url);
  const grants = { scope, language };
  if (tenant.kind === "agency") {
    if (isApi(url.pathname)) return api.fetch(request, { scope }, c.executionCtx);
    if (isForEverybody(new URL(request.url).pathname)) return regionSite.fetch(request, grants, c.executionCtx);
    const inviteFirstLead = firstLeadInviter(c.env, connection, scope, ring);
    return agency.fetch(request, { ...grants, inviteFirstLead }, c.executionCtx);
  }
  if (/^\/betrieb(\/|$)/.test(url.pathname)) return employerDesk.fetch(request, grants, c.executionCtx);
  if (/^\/team(\/|$)/.test(url.pathname)) return teamDashboard.fetch(request, grants, c.executionCtx);

  const page = pagePlace(tenant, url, scope.clock.now());
  const kept = asks && (await recall(page, request));
  return kept || remember(await visitorSite.fetch(request, grants, c.executionCtx), page, feed, c.executionCtx);
});

const isApi = (path: string) => /^\/api(\/|$)/.test(path);

/** `/en/termine` is `/termine` in English; routes are written once, without a language. */
function spokenIn(request: Request, url: URL): { language: Language; request: Request } {
  const [, first = "", ...rest] = url.pathname.split("/");
  if (first === "de" || !(languages as readonly string[]).includes(first)) return { language: "de", request };
  const inner = new URL(url);
  inner.pathname = `/${rest.join("/")}`;
  return { language: first as Language, request: new Request(inner, request) };
}
