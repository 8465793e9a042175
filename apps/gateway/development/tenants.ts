import { Connection, listTenants, resolveTenant, type Tenant } from "#db";
import type { Scope } from "#domain/scope";
import { found } from "#kernel";
import type { Env } from "../env.ts";
import { scopeFor } from "../grants.ts";

const silent = () => undefined;

/** Every tenant's scope, counties first. */
export async function everyScope(env: Env): Promise<Scope[]> {
  const connection = new Connection(env.DB);
  const tenants = await listTenants(connection);
  return tenants.sort((a, b) => rank(a) - rank(b)).map((tenant) => scopeFor(env, connection, tenant, silent));
}

const order = ["hsk", "soest", "mk", "olpe", "siwi"];
const rank = ({ kind, slug }: Tenant) => (kind === "agency" ? 100 : order.includes(slug) ? order.indexOf(slug) : 50);

/** The scope of the tenant at this host. */
export async function scopeAt(env: Env, host: string): Promise<Scope> {
  const connection = new Connection(env.DB);
  return scopeFor(env, connection, found(await resolveTenant(connection, { host })), silent);
}

export const scopeOfSlug = (env: Env, slug: string): Promise<Scope> => scopeAt(env, `${slug}.${env.BASE_DOMAIN}`);
