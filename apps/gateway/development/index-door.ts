import { Connection, listTenants } from "#db";
import { rebuildIndex } from "#domain/search/rebuild-index";
import type { Env } from "../env.ts";
import { scopeFor } from "../grants.ts";

/** Writes the search index anew, at once. */
export async function indexDoor(env: Env): Promise<Response> {
  const connection = new Connection(env.DB);
  const tenants = await listTenants(connection);
  await rebuildIndex(tenants.map((tenant) => scopeFor(env, connection, tenant, () => undefined)));
  const count = "SELECT count(*) AS number FROM documents";
  const row = await env.SEARCH.prepare(count).first<{ number: number }>();
  return new Response(`The search index is written anew: ${row?.number ?? 0} entries.\n`);
}
