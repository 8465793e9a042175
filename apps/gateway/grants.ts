import { Connection, openDatabases, resolveTenant, type Ring, type Tenant } from "#db";
import type { FileStore, Scope } from "#domain/scope";
import type { Lead } from "#domain/team/actors";
import type { FirstLeadInput } from "#domain/tenants/county-input";
import { inviteFirstLead } from "#domain/tenants/invite-first-lead";
import { pdfWriter } from "#export/pdf/write-pdf";
import { found, Signer, systemClock, type Clock } from "#kernel";
import { outbound, type Outbound } from "#outbound";
import { jpegEncoder, pictureEncoder } from "#media";
import type { Env } from "./env.ts";

/** The tenant's own address as people see it. */
export const originOf = (env: Pick<Env, "PUBLIC_SCHEME" | "PUBLIC_PORT">, host: string): string =>
  `${env.PUBLIC_SCHEME}://${host}${env.PUBLIC_PORT ? `:${env.PUBLIC_PORT}` : ""}`;

/** Everything a use-case of this tenant may touch, and nothing else. */
export function scopeFor(env: Env, main: Connection, tenant: Tenant, ring: Ring, clock: Clock = systemClock): Scope {
  return {
    tenant,
    ...openDatabases({ main, search: new Connection(env.SEARCH) }, tenant, ring),
    files: filesIn(env.FILES, tenant.id),
    sharedFiles: filesIn(env.FILES, "directory"),
    encodePicture: pictureEncoder(env.IMAGES),
    writePdf: pdfWriter(() => typefacesFrom(env.ASSETS), jpegEncoder(env.IMAGES)),
    outside: outsideOf(env, main),
    clock,
    signer: new Signer(env.LINK_SECRET, tenant.id),
    origin: originOf(env, tenant.host),
  };
}

/** Wakes the queue after a commit; what has to be done stands in the database, so a lost message only costs time. */
export const ringWith =
  (env: Env, context: { waitUntil(promise: Promise<unknown>): void }): Ring =>
  (bell, tenantId) =>
    context.waitUntil(env.WAKE.send({ bell, tenantId }).catch(() => undefined));

/** Other servers than ours: a host is ours below the base domain and where a county has it for its own. */
export const outsideOf = (
  { BASE_DOMAIN }: Pick<Env, "BASE_DOMAIN">,
  main: Connection,
  fetcher: (request: Request) => Promise<Response> = (request) => fetch(request),
): Outbound =>
  outbound(
    fetcher,
    async (host) =>
      host === BASE_DOMAIN || host.endsWith(`.${BASE_DOMAIN}`) || (await resolveTenant(main, { host })) !== undefined,
    `Heimvorteil (+https://${BASE_DOMAIN})`,
  );

/** The typefaces of documents lie among the assets, because only few requests need them. */
async function typefacesFrom(assets: Fetcher) {
  const face = async (name: string) =>
    new Uint8Array(await (await assets.fetch(`https://assets.invalid/type/${name}.ttf`)).arrayBuffer());
  const [text, strong, title] = await Promise.all([face("text"), face("strong"), face("title")]);
  return { text, strong, title };
}

/** One part of the bucket: a tenant's own, or what the directory shares. */
const filesIn = (bucket: R2Bucket, part: Tenant["id"] | "directory"): FileStore => ({
  async get(path) {
    const file = await bucket.get(`${part}/${path}`);
    return file ? { body: file.body as ReadableStream, type: file.httpMetadata?.contentType ?? "" } : undefined;
  },
  async put(path, bytes, type) {
    await bucket.put(`${part}/${path}`, bytes, { httpMetadata: { contentType: type } });
  },
  async remove(paths) {
    await bucket.delete(paths.map((path) => `${part}/${path}`));
  },
});

/** The one thing the agency may do in a county's name; it never holds that county's scope itself. */
export const firstLeadInviter =
  (env: Env, main: Connection, agency: Scope, ring: Ring) =>
  async (lead: Lead, host: string, input: FirstLeadInput) => {
    const county = found(await resolveTenant(main, { host }));
    return inviteFirstLead(agency, lead, scopeFor(env, main, county, ring), input);
  };
