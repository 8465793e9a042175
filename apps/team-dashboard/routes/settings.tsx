import { Hono } from "hono";
import { asLead } from "#domain/team/actors";
import { changeLegal } from "#domain/tenants/change-legal";
import { changeSite } from "#domain/tenants/change-site";
import { featuresInput } from "#domain/tenants/features-input";
import { legalInput } from "#domain/tenants/legal-input";
import { pauseTenant, resumeTenant } from "#domain/tenants/pause-tenant";
import { siteInput } from "#domain/tenants/site-input";
import { switchFeatures } from "#domain/tenants/switch-features";
import { checkForm, html, typedFrom } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { FeaturesPage } from "../pages/settings/features.tsx";
import { LegalPage } from "../pages/settings/legal.tsx";
import { PausePage } from "../pages/settings/pause.tsx";
import { SitePage } from "../pages/settings/site.tsx";
import { withFlash } from "../texts/flashes.ts";

export const settings = new Hono<Team>();

settings.get("/team/angaben", (c) => {
  asLead(c.get("member"));
  return html(c, <SitePage {...pageOf(c)} typed={typedFrom(c.env.scope.tenant.site)} />);
});

settings.post("/team/angaben", async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, siteInput);
  if (!form.ok) return html(c, <SitePage {...pageOf(c)} {...form} />, 422);
  await changeSite(c.env.scope, lead, form.value);
  return c.redirect(withFlash("/team/angaben", "gespeichert"), 303);
});

settings.get("/team/recht", (c) => {
  asLead(c.get("member"));
  const { funding, ...fields } = c.env.scope.tenant.legal;
  const typed = typedFrom({ ...fields, funding: { ...funding, running: funding.running ? "on" : "" } });
  return html(c, <LegalPage {...pageOf(c)} typed={typed} />);
});

settings.post("/team/recht", async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, legalInput);
  if (!form.ok) return html(c, <LegalPage {...pageOf(c)} {...form} />, 422);
  await changeLegal(c.env.scope, lead, form.value);
  return c.redirect(withFlash("/team/recht", "gespeichert"), 303);
});

settings.get("/team/funktionen", (c) => {
  asLead(c.get("member"));
  const { programmes, features } = c.env.scope.tenant;
  return html(c, <FeaturesPage {...pageOf(c)} typed={typedFrom({ programmes, features })} />);
});

settings.post("/team/funktionen", async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, featuresInput);
  if (!form.ok) return html(c, <FeaturesPage {...pageOf(c)} {...form} />, 422);
  await switchFeatures(c.env.scope, lead, form.value);
  return c.redirect(withFlash("/team/funktionen", "gespeichert"), 303);
});

settings.get("/team/pause", (c) => {
  asLead(c.get("member"));
  return html(c, <PausePage {...pageOf(c)} />);
});

settings.post("/team/pause", async (c) => {
  await pauseTenant(c.env.scope, asLead(c.get("member")));
  return c.redirect(withFlash("/team/pause", "projekt-ruht"), 303);
});

settings.post("/team/pause/ende", async (c) => {
  await resumeTenant(c.env.scope, asLead(c.get("member")));
  return c.redirect(withFlash("/team/pause", "projekt-laeuft"), 303);
});
