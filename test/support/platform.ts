import { inject } from "vitest";
import { Connection, resolveTenant } from "#db";
import { addMunicipalities } from "#domain/region/add-municipalities";
import { createCounty } from "#domain/tenants/create-county";
import { inviteMember } from "#domain/team/invite-member";
import { asLead, type Member } from "#domain/team/actors";
import type { Scope } from "#domain/scope";
import { randomText, systemClock, type Clock, type Role } from "#kernel";
import { outsideOf, scopeFor } from "../../apps/gateway/grants.ts";
import { outsideAnswer } from "./outside.ts";
import { tap } from "./tap.ts";
import { foundRegion } from "../../apps/gateway/found-region.ts";
import { launch, type Platform } from "../../scripts/platform.ts";

declare module "vitest" {
  interface ProvidedContext {
    bundle: string;
  }
}

/** For tests in which the clock goes round the counties of all tests, in milliseconds. */
export const A_WHOLE_ROUND = 120_000;

const BASE = "heimvorteil.localhost";
let running: Promise<Platform> | undefined;

/** The whole platform in workerd, started once for all test files of a process. */
export function platform(): Promise<Platform> {
  return (running ??= start());
}

async function start() {
  const started = await launch(
    { environment: "", port: 0, vars: { PUBLIC_PORT: "" }, outside: outsideAnswer },
    inject("bundle"),
  );
  await foundRegion(started.env);
  return started;
}

/** A request as a browser sends it to a tenant's host; redirects are answers. */
export async function visit(
  host: string,
  path: string,
  init: RequestInit & { cookie?: string } = {},
): Promise<Response> {
  const { fetch } = await platform();
  const { cookie, ...rest } = init;
  const headers = new Headers(init.headers);
  if (cookie) headers.set("cookie", cookie);
  return fetch(`http://${host}${path}`, { ...rest, headers, redirect: "manual" });
}

/** Posts a form the way the tenant's own page would. */
export function submit(
  host: string,
  path: string,
  fields: Record<string, string | string[]>,
  init: RequestInit & { cookie?: string } = {},
): Promise<Response> {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  return visit(host, path, {
    ...init,
    method: "POST",
    body,
    headers: { origin: `http://${host}`, ...(init.headers as object) },
  });
}

/** A use-case's scope in a tenant's name, over the running platform's databases. */
export async function scopeOf(host: string, clock: Clock = systemClock): Promise<Scope> {
  const { env } = await platform();
  const connection = new Connection(env.DB);
  const tenant = await resolveTenant(connection, { host });
  if (!tenant) throw new Error(`no tenant at ${host}`);
  const tapped = new Connection(tap(env.DB, tenant.id).database);
  const scope = scopeFor(env, tapped, tenant, (bell, tenantId) => void env.WAKE.send({ bell, tenantId }), clock);
  return { ...scope, outside: outsideOf(env, connection, outsideAnswer) };
}

export const agencyHost = `agentur.${BASE}`;
const agencyLead = asLead({ id: "mem_0000", name: "Test", mail: "test@example.org", role: "lead" });

export interface County {
  host: string;
  slug: string;
  scope(clock?: Clock): Promise<Scope>;
  /** A new member of the team with this role. */
  member(role: Role): Promise<Member>;
}

/** A county of its own for one test; other tests' counties are there too, as strangers. */
export async function mintCounty({
  template = "careers" as "careers" | "gp",
  countyAgs = "05958",
} = {}): Promise<County> {
  const slug = `test-${randomText(10)}`;
  const made = await createCounty(
    await scopeOf(agencyHost),
    agencyLead,
    { name: `Kreis ${slug}`, shortName: "Test", slug, countyAgs, template },
    BASE,
  );
  if (!("host" in made)) throw new Error("the county was not created");
  const { host } = made;
  return {
    host,
    slug,
    scope: (clock) => scopeOf(host, clock),
    async member(role) {
      const mail = `${role}-${randomText(8)}@example.org`;
      const name = `Test ${role}`;
      const invited = await inviteMember(await scopeOf(host), "system", { name, mail, role });
      if (!("id" in invited)) throw new Error("the member was not invited");
      return { id: invited.id, name, mail, role };
    },
  };
}

/**
 * A county with a municipality of its own. The directory is shared: on the ground of a real county stand the employers and
 * openings of all tests.
 */
export async function mintCountyOnOwnGround(): Promise<County & { municipalityAgs: string }> {
  const countyAgs = String(10_000 + Math.floor(Math.random() * 89_999));
  const municipalityAgs = `${countyAgs}001`;
  const slug = `ort-${randomText(8)}`;
  const place = { kind: "Stadt", areaKm2: 100, population: 20_000, postcode: "59999", lat: 51.3, lon: 8.2 };
  await addMunicipalities(await scopeOf(agencyHost), agencyLead, [
    { ags: municipalityAgs, countyAgs, slug, name: slug, ...place },
  ]);
  return { ...(await mintCounty({ countyAgs })), municipalityAgs };
}
