import { Connection, resolveTenant } from "#db";
import { addEmployer } from "#domain/directory/add-employer";
import { employerInput } from "#domain/directory/employer-input";
import { eventInput } from "#domain/events/event-input";
import { planEvent } from "#domain/events/plan-event";
import { publishEvent } from "#domain/events/publish-event";
import { openingInput } from "#domain/openings/opening-input";
import { publishOpening } from "#domain/openings/publish-opening";
import { writeOpening } from "#domain/openings/write-opening";
import { publishPost } from "#domain/posts/publish-post";
import { writePost } from "#domain/posts/write-post";
import { addMunicipalities } from "#domain/region/add-municipalities";
import type { Scope } from "#domain/scope";
import { asLead, type Lead } from "#domain/team/actors";
import { inviteMember } from "#domain/team/invite-member";
import { createCounty } from "#domain/tenants/create-county";
import { dayOf, stoppedClock, systemClock, timeOf, type Clock } from "#kernel";
import { scopeFor } from "../../apps/gateway/grants.ts";
import { foundRegion } from "../../apps/gateway/found-region.ts";
import type { Platform } from "../../scripts/platform.ts";
import { branchOf, hoursOf, sizeOf, type BenchContent } from "./content.ts";

const COUNTY_AGS = "99001";
const seconds = (iso: string) => Math.floor(Date.parse(iso) / 1000);

/** What a load test has to know of a filled county. */
export interface Filled {
  host: string;
  scope: Scope;
  employerSlugs: string[];
  eventSlugs: string[];
}

/** Fills a fresh county with the content, through the use-cases a team would go through. */
export async function fill(platform: Platform, content: BenchContent, baseDomain: string): Promise<Filled> {
  await foundRegion(platform.env);
  const agency = await scopeAt(platform, `agentur.${baseDomain}`, systemClock);
  const chief = asLead({ id: "mem_bench", name: "Messung", mail: "messung@example.org", role: "lead" });
  const towns = content.towns.map((town, i) => ({
    ags: `${COUNTY_AGS}${String(i).padStart(3, "0")}`,
    countyAgs: COUNTY_AGS,
    slug: town.slug,
    name: town.name,
    kind: "Stadt",
    areaKm2: 100,
    population: 20_000,
    postcode: String(59_000 + i),
    lat: 51.3,
    lon: 8.2,
  }));
  await addMunicipalities(agency, chief, towns);
  const opened = await createCounty(
    agency,
    chief,
    { name: content.name, shortName: "Mess", slug: "messkreis", countyAgs: COUNTY_AGS, template: "careers" },
    baseDomain,
  );
  if (!("host" in opened)) throw new Error("the county to measure was not created");

  const at = (clock: Clock) => scopeAt(platform, opened.host, clock);
  const scope = await at(systemClock);
  const invited = await inviteMember(scope, "system", { name: "Messung", mail: "messung@example.org", role: "lead" });
  if (!("id" in invited)) throw new Error("the team to measure with was not created");
  const lead = asLead({ id: invited.id, name: "Messung", mail: "messung@example.org", role: "lead" });

  const ags = new Map(towns.map((town) => [town.slug, town.ags]));
  const employers = await fillEmployers(scope, lead, content, ags);
  for (const job of content.jobs) {
    const then = await at(stoppedClock(seconds(job.publishedAt)));
    const { kind, workingTime } = hoursOf(job.hours);
    const input = {
      employerId: employers.get(job.employerId)!.id,
      kind,
      workingTime,
      title: job.title,
      teaser: job.teaser,
      body: job.text,
    };
    const written = succeeded(await writeOpening(then, lead, openingInput.parse(input)));
    await publishOpening(then, lead, written.id);
  }
  for (const item of content.news) {
    const then = await at(stoppedClock(seconds(item.publishedAt)));
    const post = await writePost(then, lead, {
      kind: "news",
      title: item.title,
      teaser: item.teaser,
      body: item.text,
      titleEn: "",
      teaserEn: "",
      bodyEn: "",
    });
    await publishPost(then, lead, post.id);
  }
  const eventSlugs: string[] = [];
  for (const event of content.events) {
    const [startsAt, endsAt] = [seconds(event.startsAt), seconds(event.endsAt)];
    const times = { day: dayOf(startsAt), startTime: timeOf(startsAt), endDay: dayOf(endsAt), endTime: timeOf(endsAt) };
    const planned = succeeded(
      await planEvent(
        scope,
        lead,
        eventInput.parse({ ...times, title: event.title, body: event.text, place: event.place }),
      ),
    );
    eventSlugs.push((await publishEvent(scope, lead, planned.id)).slug);
  }
  return { host: opened.host, scope, employerSlugs: [...employers.values()].map(({ slug }) => slug), eventSlugs };
}

async function fillEmployers(scope: Scope, lead: Lead, content: BenchContent, ags: Map<string, string>) {
  const employers = new Map<number, { id: string; slug: string }>();
  for (const {
    id,
    townSlug,
    branch,
    size,
    founded,
    text,
    name,
    street,
    postcode,
    phone,
    website,
    teaser,
  } of content.employers) {
    const input = {
      name,
      ...branchOf(branch),
      size: sizeOf(size),
      municipalityAgs: ags.get(townSlug),
      street,
      postcode,
      phone,
      website,
      founded: String(founded),
      teaser,
      description: text,
    };
    employers.set(id, succeeded(await addEmployer(scope, lead, employerInput.parse(input))));
  }
  return employers;
}

/** The county as it is now, with the clock of the moment at hand. */
async function scopeAt(platform: Platform, host: string, clock: Clock): Promise<Scope> {
  const connection = new Connection(platform.env.DB);
  const tenant = await resolveTenant(connection, { host });
  if (!tenant) throw new Error(`nobody at ${host}`);
  return scopeFor(platform.env, connection, tenant, () => undefined, clock);
}

function succeeded<T>(result: T): Exclude<T, { problems: unknown }> {
  if (result && typeof result === "object" && "problems" in result) throw new Error(JSON.stringify(result.problems));
  return result as Exclude<T, { problems: unknown }>;
}
