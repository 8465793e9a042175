import { Hono, type Context } from "hono";
import { asLead, asReader } from "#domain/team/actors";
import { countyInput } from "#domain/tenants/county-input";
import { createCounty } from "#domain/tenants/create-county";
import { listCounties } from "#domain/tenants/list-counties";
import type { Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { NewCountyPage } from "../pages/new-county.tsx";
import { withFlash } from "../texts/flashes.ts";
import { baseDomainOf } from "./address.ts";

export const newCounty = new Hono<Agency>();

newCounty.get("/kreise/neu", (c) => show(c));

newCounty.post("/kreise", async (c) => {
  const { scope } = c.env;
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, countyInput);
  if (!form.ok) return show(c, form, 422);
  const { leadName, leadMail, ...input } = form.value;
  const made = await createCounty(scope, lead, input, baseDomainOf(scope));
  if ("problems" in made) return show(c, { typed: form.typed, problems: made.problems }, 422);
  await c.env.inviteFirstLead(lead, made.host, { leadName, leadMail });
  return c.redirect(withFlash(`/kreise/${input.slug}`, "kreis-angelegt"), 303);
});

async function show(c: Context<Agency>, came: { typed?: Typed; problems?: Problem[] } = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  const counties = await listCounties(scope, asReader(asLead(c.get("member"))));
  return html(
    c,
    <NewCountyPage {...pageOf(c)} counties={counties} baseDomain={baseDomainOf(scope)} {...came} />,
    status,
  );
}
