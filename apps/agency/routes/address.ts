import type { Scope } from "#domain/scope";

/** The public address of another host of this region: same scheme and port as the agency's own. */
export const addressOf =
  ({ origin, tenant }: Scope) =>
  (host: string): string =>
    origin.replace(tenant.host, host);

/** The domain under which the agency's and the counties' hosts stand. */
export const baseDomainOf = ({ tenant }: Scope): string => tenant.host.slice(tenant.host.indexOf(".") + 1);
