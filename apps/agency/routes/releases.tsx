import { Hono } from "hono";
import { monthsReminderInput, remindOfMonths } from "#domain/figures/remind-of-months";
import { releaseState } from "#domain/figures/release-state";
import { asLead, asReader } from "#domain/team/actors";
import { refuse } from "#kernel";
import { checkForm, html } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ReleasesPage } from "../pages/releases.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/freigaben";

/** Who gave which months to the region, and a nudge for who has not. */
export const releases = new Hono<Agency>();

releases.get(PATH, async (c) => {
  const state = await releaseState(c.env.scope, asReader(c.get("member")), c.req.query("jahr"));
  return html(c, <ReleasesPage {...pageOf(c)} state={state} />);
});

releases.post(`${PATH}/erinnerungen`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, monthsReminderInput);
  if (!form.ok) refuse("not-found");
  const done = await remindOfMonths(c.env.scope, lead, form.value.county);
  return c.redirect(withFlash(PATH, done === "reminded" ? "monate-erinnert" : "monate-heute-schon"), 303);
});
