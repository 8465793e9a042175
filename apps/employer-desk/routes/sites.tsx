import { Hono, type Context } from "hono";
import { keepSite } from "#domain/desk/keep-site";
import { listSites } from "#domain/desk/list-sites";
import { removeSite } from "#domain/desk/remove-site";
import { siteInput } from "#domain/desk/site-input";
import { found, type Problem } from "#kernel";
import { checkForm, html, typedFrom, type Typed } from "#web";
import type { AtDesk } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { SiteEditorPage } from "../pages/site-editor.tsx";
import { SitesPage } from "../pages/sites.tsx";
import { withFlash } from "../texts/flashes.ts";
import { deskPath } from "../texts/navigation.ts";

const PATH = "/betrieb/:desk/standorte";

/** Further places of the employer. */
export const sites = new Hono<AtDesk>();

const back = (c: Context<AtDesk>, flash: Parameters<typeof withFlash>[1]) =>
  c.redirect(withFlash(deskPath(c.get("desk"), "/standorte"), flash), 303);

sites.get(PATH, async (c) => html(c, <SitesPage {...pageOf(c)} {...await listSites(c.env.scope, c.get("desk"))} />));

sites.get(`${PATH}/neu`, (c) => editor(c, {}));

sites.post(PATH, async (c) => {
  const form = await checkForm(c.req.raw, siteInput);
  const kept = form.ok ? await keepSite(c.env.scope, c.get("desk"), form.value) : form;
  return "problems" in kept ? editor(c, form.typed, kept.problems) : back(c, kept.live ? "gespeichert" : "wartet");
});

sites.get(`${PATH}/:site`, async (c) => {
  const { sites: all } = await listSites(c.env.scope, c.get("desk"));
  const { name, street, postcode, municipalityAgs, phone } = found(all.find(({ id }) => id === c.req.param("site")));
  return editor(c, typedFrom({ name, street, postcode, municipalityAgs, phone }));
});

sites.post(`${PATH}/:site`, async (c) => {
  const form = await checkForm(c.req.raw, siteInput);
  const { sites: all } = await listSites(c.env.scope, c.get("desk"));
  const { id } = found(all.find((site) => site.id === c.req.param("site")));
  const kept = form.ok ? await keepSite(c.env.scope, c.get("desk"), form.value, id) : form;
  return "problems" in kept ? editor(c, form.typed, kept.problems) : back(c, kept.live ? "gespeichert" : "wartet");
});

sites.post(`${PATH}/:site/entfernung`, async (c) => {
  const { live } = await removeSite(c.env.scope, c.get("desk"), c.req.param("site"));
  return back(c, live ? "entfernt" : "entfernung-wartet");
});

async function editor(c: Context<AtDesk>, typed: Typed, problems: Problem[] = []) {
  const { places } = await listSites(c.env.scope, c.get("desk"));
  return html(
    c,
    <SiteEditorPage {...pageOf(c)} site={c.req.param("site")} places={places} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}
