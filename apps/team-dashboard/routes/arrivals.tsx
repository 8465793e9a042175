import { Hono, type Context } from "hono";
import { arrivalInput } from "#domain/arrivals/arrival-input";
import { employerSuggestion, suggestedEmployers } from "#domain/arrivals/arrival-record";
import { changeArrival } from "#domain/arrivals/change-arrival";
import { countArrivals, listArrivals } from "#domain/arrivals/list-arrivals";
import { recordArrival } from "#domain/arrivals/record-arrival";
import { countSilent, silentFollowUps } from "#domain/arrivals/silent-follow-ups";
import { viewArrival } from "#domain/arrivals/view-arrival";
import type { ArrivalStage } from "#domain/arrivals/words";
import { campaignChoices } from "#domain/campaigns/campaign-choices";
import { listPlaces } from "#domain/directory/list-places";
import { asGuide } from "#domain/team/actors";
import { dayOf, type Problem } from "#kernel";
import { checkForm, cursorOf, formToken, formUse, html, placeOf, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { ArrivalEditorPage } from "../pages/arrivals/arrival-editor.tsx";
import { ArrivalsPage } from "../pages/arrivals/arrivals.tsx";
import { ARRIVALS as PATH } from "../pages/arrivals/arrivals-tabs.tsx";
import { SilentPage } from "../pages/arrivals/silent.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PAGE = 40;
const stages: Record<string, ArrivalStage> = { angekommen: "arrived", beendet: "ended" };

/** People the county accompanies: the lists, and the form that notes and changes them. */
export const arrivals = new Hono<Team>();

arrivals.get(PATH, async (c) => {
  const guide = asGuide(c.get("member"));
  const { scope } = c.env;
  const asked = c.req.query("stand") ?? "";
  const stage = stages[asked] ?? "in-talks";
  const [found, counts, silent] = await Promise.all([
    listArrivals(scope, guide, { stage, limit: PAGE + 1, after: placeOf(c.req.query("nach")) }),
    countArrivals(scope, guide),
    countSilent(scope),
  ]);
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  const next =
    last && `${PATH}?${stages[asked] ? `stand=${asked}&` : ""}nach=${cursorOf({ at: last.updatedAt, id: last.id })}`;
  const shown = found.slice(0, PAGE);
  return html(
    c,
    <ArrivalsPage {...pageOf(c)} arrivals={shown} stage={stage} counts={counts} silent={silent} next={next} />,
  );
});

arrivals.get(`${PATH}/still`, async (c) => {
  const guide = asGuide(c.get("member"));
  const [silent, counts] = await Promise.all([silentFollowUps(c.env.scope, guide), countArrivals(c.env.scope, guide)]);
  return html(c, <SilentPage {...pageOf(c)} silent={silent} counts={counts} />);
});

arrivals.get(`${PATH}/neu`, (c) => {
  asGuide(c.get("member"));
  return editor(c, { typed: {} });
});

arrivals.post(PATH, async (c) => {
  const { scope } = c.env;
  const guide = asGuide(c.get("member"));
  const form = await checkForm(c.req.raw, arrivalInput);
  if (!form.ok) return editor(c, form, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use) return editor(c, { typed: form.typed, problems: [{ field: "name", rule: use.problem }] }, 422);
  const answer = await recordArrival(scope, guide, form.value, use.key);
  if ("problems" in answer) return editor(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(`${PATH}/${answer.id}`, "rueckkehr-notiert"), 303);
});

arrivals.get(`${PATH}/:id/bearbeiten`, async (c) => {
  const { arrival } = await viewArrival(c.env.scope, asGuide(c.get("member")), c.req.param("id"));
  const { employerName, ...rest } = arrival;
  return editor(c, { arrival: arrival.id, typed: typedFrom({ ...rest, employer: employerName }) });
});

arrivals.post(`${PATH}/:id`, async (c) => {
  const guide = asGuide(c.get("member"));
  const { arrival } = await viewArrival(c.env.scope, guide, c.req.param("id"));
  const form = await checkForm(c.req.raw, arrivalInput);
  if (!form.ok) return editor(c, { arrival: arrival.id, ...form }, 422);
  const answer = await changeArrival(c.env.scope, guide, arrival.id, form.value);
  if ("problems" in answer)
    return editor(c, { arrival: arrival.id, typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(`${PATH}/${arrival.id}`, "rueckkehr-notiert"), 303);
});

async function editor(
  c: Context<Team>,
  came: { arrival?: string; typed: Typed; problems?: Problem[] },
  status: 200 | 422 = 200,
) {
  const { scope } = c.env;
  const now = scope.clock.now();
  const [places, employers, campaigns, token] = await Promise.all([
    listPlaces(scope),
    suggestedEmployers(scope),
    campaignChoices(scope),
    formToken(scope.signer, now),
  ]);
  return html(
    c,
    <ArrivalEditorPage
      {...pageOf(c)}
      {...came}
      places={places}
      employers={employers.map(employerSuggestion)}
      campaigns={campaigns}
      token={token}
      today={dayOf(now)}
    />,
    status,
  );
}
