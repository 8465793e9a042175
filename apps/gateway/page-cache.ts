import type { Tenant } from "#db";
import { hasAlready, SHARED } from "#web";
import { tenantHost } from "./hosts.ts";

const SECONDS = 60;
const STAMP = "x-stamp";

/** An answer kept for others who ask the same: where it lies and whose it has to be. */
interface Place {
  key: string;
  stamp: string;
}

/**
 * Where a tenant's page is kept. Tenant and versions are part of the key, so a page is gone the moment anything is
 * published; the minute is, so that dates and openings run out in time.
 */
export const pagePlace = (tenant: Tenant, url: URL, now: number): Place => ({
  key: `https://pages.invalid/${tenant.id}/${versionOf(tenant, now)}${url.pathname}${url.search}`,
  stamp: tenant.id,
});

/** What a page's content depends on, as an entity tag. */
const versionOf = (tenant: Tenant, now: number): string =>
  `${tenant.contentVersion}.${tenant.directoryVersion}.${tenant.updatedAt}.${Math.floor(now / SECONDS)}`;

/** Where a feed is kept: by host, so that a subscriber's program is answered without asking the database. */
export const feedPlace = (host: string, url: URL): Place => ({
  key: `https://feeds.invalid/${tenantHost(host)}${url.pathname}${url.search}`,
  stamp: tenantHost(host),
});

export const isFeed = (url: URL): boolean => /\.(ics|rss|atom|json|xml)$/.test(url.pathname);

/** The DOM's types, which islands need, know no default cache. */
const workerCache = () => (caches as unknown as { default: Cache }).default;

/** The kept answer, or 304 where the asker has it already. An answer with another stamp does not exist. */
export async function recall({ key, stamp }: Place, request: Request): Promise<Response | undefined> {
  const kept = await workerCache().match(key);
  if (!kept || kept.headers.get(STAMP) !== stamp) return undefined;
  const headers = new Headers(kept.headers);
  headers.delete(STAMP);
  headers.set("cache-control", isFeed(new URL(key)) ? `public, max-age=${SECONDS}` : "no-cache");
  const tag = headers.get("etag");
  if (tag && hasAlready(request, tag)) return new Response(null, { status: 304, headers });
  return new Response(kept.body, { headers });
}

/** Keeps an answer that its surface marked as the same for everyone; passes every other on as it is. */
export function remember(
  answer: Response,
  page: Place,
  feed: Place,
  context: Pick<ExecutionContext, "waitUntil">,
): Response {
  const shared = answer.headers.get(SHARED);
  if (!shared) return answer;
  const response = new Response(answer.body, answer);
  response.headers.delete(SHARED);
  response.headers.set("cache-control", shared === "feed" ? `public, max-age=${SECONDS}` : "no-cache");
  if (response.status !== 200 || response.headers.has("set-cookie")) return response;
  const { key, stamp } = shared === "feed" ? feed : page;
  const copy = response.clone();
  copy.headers.set(STAMP, stamp);
  copy.headers.set("cache-control", `public, max-age=${SECONDS}`);
  context.waitUntil(workerCache().put(key, copy));
  return response;
}
