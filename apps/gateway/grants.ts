import { Connection, openDatabases, type Ring, type Tenant } from "#db";
import type { Scope } from "#domain/scope";
import { Signer, systemClock, type Clock } from "#kernel";
import type { Env } from "./env.ts";

/** The tenant's own address as people see it. */
export const originOf = (env: Pick<Env, "PUBLIC_SCHEME" | "PUBLIC_PORT">, host: string): string =>
  `${env.PUBLIC_SCHEME}://${host}${env.PUBLIC_PORT ? `:${env.PUBLIC_PORT}` : ""}`;

/** Everything a use-case of this tenant may touch, and nothing else. */
export function scopeFor(env: Env, main: Connection, tenant: Tenant, ring: Ring, clock: Clock = systemClock): Scope {
  return {
    tenant,
    ...openDatabases({ main, search: new Connection(env.SEARCH) }, tenant, ring),
    clock,
    signer: new Signer(env.LINK_SECRET, tenant.id),
    origin: originOf(env, tenant.host),
  };
}

/** Wakes the queue after a commit; what has to be done stands in the database, so a lost message only costs time. */
export const ringWith = (env: Env, context: { waitUntil(promise: Promise<unknown>): void }): Ring => (bell, tenantId) =>
  context.waitUntil(env.WAKE.send({ bell, tenantId }).catch(() => undefined));
