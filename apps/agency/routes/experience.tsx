import { Hono } from "hono";
import { experienceFilter } from "#domain/experience/experience-filter";
import { findExperiences } from "#domain/experience/find-experiences";
import { openSharedAttachment } from "#domain/experience/open-attachment";
import { readExperience } from "#domain/experience/read-experience";
import { asReader } from "#domain/team/actors";
import { html, privateFileHeaders } from "#web";
import type { Agency } from "../app.tsx";
import { ExperiencePageView } from "../pages/experience.tsx";
import { ExperienceLibraryPage } from "../pages/experience-library.tsx";
import { pageOf } from "../pages/frame.tsx";

/** The library of what counties shared, to read. */
export const experience = new Hono<Agency>();

experience.get("/erfahrungen", async (c) => {
  asReader(c.get("member"));
  const asked = new URL(c.req.url);
  const query = experienceFilter.parse(c.req.query());
  const [, rank, id] = /^(-?\d{1,16})-(shr_[0-9a-z]{4,40})$/.exec(c.req.query("nach") ?? "") ?? [];
  const library = await findExperiences(c.env.scope, query, rank && id ? { rank: Number(rank), id } : undefined);
  if (library.next) asked.searchParams.set("nach", `${library.next.rank}-${library.next.id}`);
  const next = library.next && `${asked.pathname}${asked.search}`;
  return html(c, <ExperienceLibraryPage {...pageOf(c)} library={library} query={query} next={next} />);
});

experience.get("/erfahrungen/:id", async (c) => {
  asReader(c.get("member"));
  return html(c, <ExperiencePageView {...pageOf(c)} read={await readExperience(c.env.scope, c.req.param("id"))} />);
});

experience.get("/erfahrungen/:id/anhaenge/:file{[0-9a-z]{32}}", async (c) => {
  asReader(c.get("member"));
  const { id, file } = c.req.param();
  const { body, type, title } = await openSharedAttachment(c.env.scope, id, file);
  return c.body(body, 200, privateFileHeaders(type, title));
});
