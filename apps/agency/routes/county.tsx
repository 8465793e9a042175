import { Hono, type Context } from "hono";
import { asLead, asReader } from "#domain/team/actors";
import { changeCountyStatus } from "#domain/tenants/change-county-status";
import { firstLeadInput } from "#domain/tenants/county-input";
import { listCounties } from "#domain/tenants/list-counties";
import { found } from "#kernel";
import { checkForm, html } from "#web";
import type { Agency } from "../app.tsx";
import { CountyPage, type CountyProps } from "../pages/county.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";
import { addressOf } from "./address.ts";

/** One county: its state, pausing and waking it, inviting its first lead. */
export const county = new Hono<Agency>();

county.get("/kreise/:slug", (c) => show(c));

county.post("/kreise/:slug/pause", async (c) => {
  const slug = c.req.param("slug");
  await changeCountyStatus(c.env.scope, asLead(c.get("member")), slug, "paused");
  return c.redirect(withFlash(`/kreise/${slug}`, "kreis-pausiert"), 303);
});

county.post("/kreise/:slug/wiederaufnahme", async (c) => {
  const slug = c.req.param("slug");
  await changeCountyStatus(c.env.scope, asLead(c.get("member")), slug, "active");
  return c.redirect(withFlash(`/kreise/${slug}`, "kreis-geweckt"), 303);
});

county.post("/kreise/:slug/leitung", async (c) => {
  const lead = asLead(c.get("member"));
  const { slug, hosts } = await countyOf(c);
  const form = await checkForm(c.req.raw, firstLeadInput);
  if (!form.ok) return show(c, form, 422);
  const invited = await c.env.inviteFirstLead(lead, found(hosts[0]), form.value);
  if ("problems" in invited) return show(c, { typed: form.typed, problems: invited.problems }, 422);
  return c.redirect(withFlash(`/kreise/${slug}`, "leitung-eingeladen"), 303);
});

async function countyOf(c: Context<Agency>) {
  const counties = await listCounties(c.env.scope, asReader(c.get("member")));
  return found(counties.find(({ slug }) => slug === c.req.param("slug")));
}

async function show(c: Context<Agency>, more: Partial<CountyProps> = {}, status: 200 | 422 = 200) {
  return html(
    c,
    <CountyPage {...pageOf(c)} county={await countyOf(c)} addressOf={addressOf(c.env.scope)} {...more} />,
    status,
  );
}
