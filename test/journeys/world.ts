import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { inject } from "vitest";
import { Connection, resolveTenant } from "#db";
import { eventInput } from "#domain/events/event-input";
import { planEvent } from "#domain/events/plan-event";
import { publishEvent } from "#domain/events/publish-event";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { touchpointInput } from "#domain/figures/touchpoint-input";
import type { Scope } from "#domain/scope";
import { asLead, type Lead } from "#domain/team/actors";
import { inviteMember } from "#domain/team/invite-member";
import { createCounty } from "#domain/tenants/create-county";
import { addDays, dayOf, monthOf, systemClock, type Day } from "#kernel";
import { foundRegion } from "../../apps/gateway/found-region.ts";
import { scopeFor } from "../../apps/gateway/grants.ts";
import { demoInternet } from "../../scripts/demo-internet.ts";
import { launch, type Platform } from "../../scripts/platform.ts";
import { aSharedExperience } from "../isolation/subjects.ts";
import { anEmployer } from "../support/directory.ts";
import { freePort } from "../support/free-port.ts";

const BASE = "heimvorteil.localhost";

/** A small region that browsers can walk through: some counties, the agency, and something to find. */
export interface World {
  platform: Platform;
  /** The address of a tenant, or of the bare domain for an empty slug. */
  address(slug: string, path?: string): string;
  /** A browser's page; `scripts: false` is a visitor who has switched them off. */
  page(options?: { scripts?: boolean } & BrowserContextOptions): Promise<Page>;
  /** In whose name, and as whom, a county's part is prepared without a browser. */
  county(slug: string): Promise<{ scope: Scope; lead: Lead }>;
  /** The month before this one, which a county can release. */
  lastMonth: string;
  close(): Promise<void>;
}

export const leadMail = (slug: string) => `leitung@${slug}.example`;

const regionsCounties = [
  ["hsk", "Heimvorteil HSK", "05958", "careers"],
  ["soest", "Hausärzte für den Kreis Soest", "05974", "gp"],
  ["mk", "Heimvorteil Märkischer Kreis", "05962", "careers"],
  ["olpe", "Heimvorteil Kreis Olpe", "05966", "careers"],
  ["siwi", "Heimvorteil Siegen-Wittgenstein", "05970", "careers"],
] as const;
export type CountySlug = (typeof regionsCounties)[number][0];

export async function openWorld(slugs: readonly CountySlug[] = ["hsk", "soest"]): Promise<World> {
  const port = await freePort();
  const platform = await launch({ environment: "", port, outside: demoInternet }, inject("bundle"));
  await foundRegion(platform.env);
  const agency = await scopeAt(platform, `agentur.${BASE}`);
  const chief = await aLead(agency, "agentur");
  for (const [slug, name, countyAgs, template] of regionsCounties.filter(([slug]) => slugs.includes(slug)))
    await createCounty(agency, chief, { name, shortName: name.slice(0, 20), slug, countyAgs, template }, BASE);
  const leads = new Map<string, Lead>();
  for (const slug of slugs) leads.set(slug, await aLead(await scopeAt(platform, `${slug}.${BASE}`), slug));
  const county = async (slug: string) => ({
    scope: await scopeAt(platform, `${slug}.${BASE}`),
    lead: leads.get(slug)!,
  });
  const lastMonth = monthOf(systemClock.now() - Number(dayOf(systemClock.now()).slice(8)) * 86_400);
  const hsk = await county("hsk");
  await settle(hsk.scope, hsk.lead, `${lastMonth}-12` as Day);

  const browser = await startBrowser();
  return {
    platform,
    county,
    lastMonth,
    address: (slug, path = "/") => `http://${slug ? `${slug}.` : ""}${BASE}:${port}${path}`,
    async page({ scripts = true, ...options } = {}) {
      const context = await browser.newContext({ javaScriptEnabled: scripts, locale: "de-DE", ...options });
      context.setDefaultTimeout(15_000);
      return context.newPage();
    },
    async close() {
      await browser.close();
      await platform.stop();
    },
  };
}

/** What the journeys find: an employer in Brilon, a table in Meschede, a shared photo action, boxes of last month. */
async function settle(hsk: Scope, lead: Lead, inLastMonth: Day) {
  await anEmployer(hsk, lead, {
    name: "Drahtwerk Wiesengrund",
    municipalityAgs: "05958012",
    teaser: "Draht für halb Europa.",
  });
  const day = addDays(dayOf(hsk.clock.now()), 10);
  const table = {
    title: "Stammtisch Meschede",
    day,
    startTime: "18:30",
    endTime: "21:30",
    place: "Alte Schmiede",
    municipalityAgs: "05958032",
    capacity: "12",
  };
  const planned = await planEvent(hsk, lead, eventInput.parse(table));
  if ("problems" in planned) throw new Error(JSON.stringify(planned.problems));
  await publishEvent(hsk, lead, planned.id);
  await aSharedExperience(hsk, lead);
  await recordTouchpoint(
    hsk,
    lead,
    touchpointInput.parse({ indicator: "boxes", amount: "480", day: inLastMonth }),
    "boxes",
  );
}

async function aLead(scope: Scope, slug: string): Promise<Lead> {
  const person = { name: `Leitung ${slug}`, mail: leadMail(slug), role: "lead" as const };
  const invited = await inviteMember(scope, "system", person);
  if (!("id" in invited)) throw new Error("nobody was invited");
  return asLead({ id: invited.id, ...person });
}

async function scopeAt(platform: Platform, host: string): Promise<Scope> {
  const connection = new Connection(platform.env.DB);
  const tenant = await resolveTenant(connection, { host });
  if (!tenant) throw new Error(`nobody at ${host}`);
  return scopeFor(
    platform.env,
    connection,
    tenant,
    (bell, tenantId) => void platform.env.WAKE.send({ bell, tenantId }),
  );
}

function startBrowser(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args });
}
