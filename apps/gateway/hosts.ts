/**
 * The host a request was sent to: lower case, without port and without the dot that DNS allows at its end. Taken from the
 * address alone; forwarding headers say what a client likes.
 */
export function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/\.$/, "");
}

/** Whether this is the platform's own address, with or without `www.`. */
export const isPlatform = (host: string, baseDomain: string): boolean =>
  host === baseDomain || host === `www.${baseDomain}`;

/** The host a tenant is looked up by: `www.` in front of a tenant's host means the tenant. */
export const tenantHost = (host: string): string => host.replace(/^www\./, "");
