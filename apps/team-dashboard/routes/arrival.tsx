import { Hono, type Context } from "hono";
import { agreeInput } from "#domain/arrivals/agree-input";
import { agreeToFollowUps } from "#domain/arrivals/agree-to-follow-ups";
import { deletionInput } from "#domain/arrivals/deletion-input";
import { heardInput } from "#domain/arrivals/follow-up-input";
import { forgetArrival, undoArrival } from "#domain/arrivals/forget-arrival";
import { giveUpAsking, hearAnswer } from "#domain/arrivals/hear-answer";
import { viewArrival } from "#domain/arrivals/view-arrival";
import { campaignChoices } from "#domain/campaigns/campaign-choices";
import { listPlaces } from "#domain/directory/list-places";
import { asGuide } from "#domain/team/actors";
import { dayOf, type Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { ArrivalPage } from "../pages/arrivals/arrival.tsx";
import { ARRIVALS } from "../pages/arrivals/arrivals-tabs.tsx";
import { ArrivalDeletionPage } from "../pages/arrivals/deletion.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const one = `${ARRIVALS}/:id`;
const question = `${one}/rueckfragen/:nach{3|12|36}`;

/** One person the county accompanies: consent, questions, deletion. */
export const arrival = new Hono<Team>();

arrival.get(one, (c) => show(c));

arrival.post(`${one}/einwilligung`, async (c) => {
  const guide = asGuide(c.get("member"));
  const form = await checkForm(c.req.raw, agreeInput);
  if (!form.ok) return show(c, form, 422);
  const answer = await agreeToFollowUps(c.env.scope, guide, c.req.param("id"), form.value);
  if ("problems" in answer) return show(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(pathOf(c), "einwilligung-notiert"), 303);
});

arrival.post(`${question}/antwort`, async (c) => {
  const guide = asGuide(c.get("member"));
  const form = await checkForm(c.req.raw, heardInput);
  const months = Number(c.req.param("nach"));
  if (!form.ok) {
    const placed = form.problems.map((problem) => ({ ...problem, field: `${problem.field}-${months}` }));
    return show(c, { problems: placed }, 422);
  }
  await hearAnswer(c.env.scope, guide, c.req.param("id"), months, form.value);
  return c.redirect(withFlash(pathOf(c), "antwort-eingetragen"), 303);
});

arrival.post(`${question}/ende`, async (c) => {
  await giveUpAsking(c.env.scope, asGuide(c.get("member")), c.req.param("id"), Number(c.req.param("nach")));
  return c.redirect(withFlash(pathOf(c), "nicht-erreicht"), 303);
});

arrival.get(`${one}/loeschung`, async (c) => {
  const view = await viewArrival(c.env.scope, asGuide(c.get("member")), c.req.param("id"));
  return html(c, <ArrivalDeletionPage {...pageOf(c)} arrival={view.arrival} />);
});

arrival.post(`${one}/loeschung`, async (c) => {
  const guide = asGuide(c.get("member"));
  const { scope } = c.env;
  const view = await viewArrival(scope, guide, c.req.param("id"));
  const form = await checkForm(c.req.raw, deletionInput);
  if (!form.ok)
    return html(c, <ArrivalDeletionPage {...pageOf(c)} arrival={view.arrival} problems={form.problems} />, 422);
  if (form.value.why === "wish") {
    await forgetArrival(scope, guide, view.arrival.id);
    return c.redirect(withFlash(ARRIVALS, "rueckkehr-geloescht"), 303);
  }
  await undoArrival(scope, guide, view.arrival.id);
  return c.redirect(withFlash(ARRIVALS, "rueckkehr-zurueckgenommen"), 303);
});

const pathOf = (c: Context<Team>) => `${ARRIVALS}/${c.req.param("id")}`;

async function show(c: Context<Team>, came: { typed?: Typed; problems?: Problem[] } = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  const guide = asGuide(c.get("member"));
  const [view, places, campaigns] = await Promise.all([
    viewArrival(scope, guide, c.req.param("id")!),
    listPlaces(scope),
    campaignChoices(scope),
  ]);
  const { municipalityAgs, campaignId } = view.arrival;
  return html(
    c,
    <ArrivalPage
      {...pageOf(c)}
      {...came}
      view={view}
      place={places.find(({ ags }) => ags === municipalityAgs)?.name}
      campaign={campaigns.find(({ id }) => id === campaignId)}
      today={dayOf(scope.clock.now())}
    />,
    status,
  );
}
