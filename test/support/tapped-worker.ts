import type { Env, WakeMessage } from "../../apps/gateway/env.ts";
import { hostOf, tenantHost } from "../../apps/gateway/hosts.ts";
import worker from "../../apps/gateway/development/worker.ts";
import { tap } from "./tap.ts";

/**
 * The local platform with a tap on its database: a statement on a tenant's table without the tenant of the request's host
 * fails the request. Every answer says how many calls to the databases it took and how many rows they read.
 */
export default {
  async fetch(request, env, context) {
    const host = tenantHost(hostOf(new URL(request.url)));
    const row = await env.DB.prepare("SELECT tenant FROM tenant_hosts WHERE host = ?")
      .bind(host)
      .first<{ tenant: string }>();
    const main = tap(env.DB, row?.tenant, await invitedBy(request, host, env));
    const search = tap(env.SEARCH, undefined);
    const answer = await worker.fetch(request, { ...env, DB: main.database, SEARCH: search.database }, context);
    const response = new Response(answer.body, answer);
    response.headers.set("x-d1-trips", String(main.trips() + search.trips()));
    response.headers.set("x-d1-rows", String(main.rowsRead() + search.rowsRead()));
    return response;
  },
  queue: (batch, env, context) => worker.queue(batch, { ...env, DB: tap(env.DB, undefined).database }, context),
  scheduled: (event, env, context) => worker.scheduled(event, { ...env, DB: tap(env.DB, undefined).database }, context),
} satisfies ExportedHandler<Env, WakeMessage>;

/** The one request that reaches into another tenant: the agency's invitation of a county's first lead. */
async function invitedBy(request: Request, host: string, env: Env): Promise<string | undefined> {
  const [, slug] = /^\/kreise\/([a-z0-9-]+)\/leitung$/.exec(new URL(request.url).pathname) ?? [];
  if (!slug || request.method !== "POST" || host !== `agentur.${env.BASE_DOMAIN}`) return undefined;
  return (await env.DB.prepare("SELECT id FROM tenants WHERE slug = ?").bind(slug).first<{ id: string }>())?.id;
}
