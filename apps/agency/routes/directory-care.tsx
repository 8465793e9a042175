import { Hono, type Context } from "hono";
import { chosenInput } from "#domain/care/bulk-input";
import { listAddresses } from "#domain/care/list-addresses";
import { listOrphans } from "#domain/care/list-orphans";
import { listStale } from "#domain/care/list-stale";
import { offerInput, offerOrphans } from "#domain/care/offer-orphans";
import { newAddressInput, proposeNewAddress } from "#domain/care/propose-new-address";
import { remindCounty, reminderInput } from "#domain/care/remind-county";
import { custodyInput, takeIntoCustody } from "#domain/care/take-into-custody";
import { withdrawHandover } from "#domain/directory/withdraw-handover";
import { asLead, asReader } from "#domain/team/actors";
import { refuse } from "#kernel";
import { checkForm, html } from "#web";
import type { Agency } from "../app.tsx";
import { OrphansPage, type OrphansProps } from "../pages/directory/orphans.tsx";
import { StalePage } from "../pages/directory/stale.tsx";
import { troubleIn, WebAddressesPage } from "../pages/directory/web-addresses.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const ORPHANS = "/verzeichnis/verwaiste";
const STALE = "/verzeichnis/veraltete";
const ADDRESSES = "/verzeichnis/webadressen";

/** What in the shared directory wants care, and what the agency can do about it without touching a county's record. */
export const directoryCare = new Hono<Agency>();

const reader = (c: Context<Agency>) => asReader(c.get("member"));

directoryCare.get(ORPHANS, (c) => showOrphans(c));

directoryCare.post(`${ORPHANS}/obhut`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, custodyInput);
  if (!form.ok) return showOrphans(c, form);
  const taken = await takeIntoCustody(c.env.scope, lead, form.value.id);
  return c.redirect(withFlash(ORPHANS, taken > 0 ? "in-obhut" : "unveraendert"), 303);
});

directoryCare.post(`${ORPHANS}/angebote`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, chosenInput.extend(offerInput.shape));
  if (!form.ok) return showOrphans(c, form);
  const done = await offerOrphans(c.env.scope, lead, form.value.id, form.value);
  if ("problems" in done) return showOrphans(c, { typed: form.typed, problems: done.problems });
  return c.redirect(withFlash(ORPHANS, done.offered > 0 ? "angeboten" : "unveraendert"), 303);
});

directoryCare.post(`${ORPHANS}/angebote/:id/ruecknahme`, async (c) => {
  await withdrawHandover(c.env.scope, asLead(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(ORPHANS, "angebot-zurueckgezogen"), 303);
});

directoryCare.get(STALE, async (c) => {
  const list = await listStale(c.env.scope, reader(c), { county: c.req.query("kreis"), after: c.req.query("nach") });
  return html(c, <StalePage {...pageOf(c)} list={list} />);
});

directoryCare.post("/verzeichnis/erinnerungen", async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, reminderInput);
  if (!form.ok) refuse("not-found");
  const done = await remindCounty(c.env.scope, lead, form.value.county);
  return c.redirect(withFlash(STALE, done === "reminded" ? "erinnert" : "zu-frueh"), 303);
});

directoryCare.get(ADDRESSES, async (c) => {
  const trouble = troubleIn(c.req.query("was"));
  const list = await listAddresses(c.env.scope, reader(c), { trouble, after: c.req.query("nach") });
  return html(c, <WebAddressesPage {...pageOf(c)} trouble={trouble} list={list} />);
});

directoryCare.post(`${ADDRESSES}/vorschlaege`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, newAddressInput);
  if (!form.ok) refuse("not-found");
  const done = await proposeNewAddress(c.env.scope, lead, form.value.employer);
  return c.redirect(
    withFlash(`${ADDRESSES}?was=umgezogen`, "problems" in done ? "schon-vorgeschlagen" : "vorgeschlagen"),
    303,
  );
});

async function showOrphans(c: Context<Agency>, came?: Pick<OrphansProps, "typed" | "problems">) {
  const orphans = await listOrphans(c.env.scope, reader(c), c.req.query("nach"));
  return html(c, <OrphansPage {...pageOf(c)} orphans={orphans} {...came} />, came ? 422 : 200);
}
