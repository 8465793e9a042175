import { Hono, type Context } from "hono";
import { addTask } from "#domain/campaigns/add-task";
import { campaignInput, newCampaignInput, resultInput, taskInput } from "#domain/campaigns/campaign-input";
import { changeCampaign } from "#domain/campaigns/change-campaign";
import { finishCampaign } from "#domain/campaigns/finish-campaign";
import { listCampaigns } from "#domain/campaigns/list-campaigns";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { planningChoices } from "#domain/campaigns/planning-choices";
import { readCampaign } from "#domain/campaigns/read-campaign";
import { startCampaign } from "#domain/campaigns/start-campaign";
import { viewCampaign } from "#domain/campaigns/view-campaign";
import { listPlaces } from "#domain/campaigns/list-places";
import { draftFromCampaign } from "#domain/experience/draft-from-campaign";
import { experienceFilter } from "#domain/experience/experience-filter";
import { triedByOthers } from "#domain/experience/tried-by-others";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { takeBackTouchpoint } from "#domain/figures/take-back-touchpoint";
import { touchpointInput } from "#domain/figures/touchpoint-input";
import { asEditor, asReader } from "#domain/team/actors";
import { dayOf, refuse, type Problem } from "#kernel";
import { checkForm, euroTyped, formToken, formUse, html, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { CampaignEditorPage, type EditorProps } from "../pages/campaigns/campaign-editor.tsx";
import { CampaignPage } from "../pages/campaigns/campaign.tsx";
import { CampaignsPage } from "../pages/campaigns/campaigns.tsx";
import { FinishCampaignPage } from "../pages/campaigns/finish.tsx";
import { pageOf, type PageProps } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/aktionen";
const one = `${PATH}/:id`;
const countInput = touchpointInput.omit({ campaignId: true });

export const campaigns = new Hono<Team>();

campaigns.get(PATH, async (c) => {
  asReader(c.get("member"));
  const [, startsOn, id] = /^(\d{4}-\d\d-\d\d)-(cmp_[0-9a-z]{4,40})$/.exec(c.req.query("nach") ?? "") ?? [];
  const after = startsOn && id ? { startsOn, id } : undefined;
  const lists = await listCampaigns(c.env.scope, after);
  const next = lists.next && `${PATH}?nach=${lists.next.startsOn}-${lists.next.id}`;
  return html(c, <CampaignsPage {...pageOf(c)} lists={lists} next={next} later={after !== undefined} />);
});

campaigns.get(`${PATH}/neu`, async (c) => {
  asEditor(c.get("member"));
  const { kind, targetGroup } = experienceFilter.parse(c.req.query());
  const tried = kind && (await triedByOthers(c.env.scope, kind, targetGroup));
  return editor(c, { typed: typedFrom({ kind, targetGroup }), before: { kind, targetGroup, tried } });
});

campaigns.post(PATH, async (c) => {
  const member = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, newCampaignInput);
  const answer = form.ok ? await planCampaign(c.env.scope, member, form.value) : form;
  if ("problems" in answer) return editor(c, { typed: form.typed, problems: answer.problems });
  return c.redirect(withFlash(`${PATH}/${answer.id}`, "gespeichert"), 303);
});

campaigns.get(one, (c) => show(c));

campaigns.get(`${one}/bearbeiten`, async (c) => {
  asEditor(c.get("member"));
  const { campaign } = await viewCampaign(c.env.scope, c.req.param("id"));
  const typed = typedFrom({
    title: campaign.title,
    kind: campaign.kind,
    targetGroup: campaign.targetGroup,
    place: campaign.place,
    municipalityAgs: campaign.municipalityAgs,
    budgetLineId: campaign.budgetLineId,
    targets: campaign.targets,
    goal: campaign.goal,
    startsOn: campaign.startsOn,
    endsOn: campaign.endsOn,
    plannedHours: campaign.plannedHours,
    plannedCents: euroTyped(campaign.plannedCents),
    actualHours: campaign.actualHours,
    actualCents: campaign.actualCents === null ? "" : euroTyped(campaign.actualCents),
    texts: campaign.texts,
  });
  return editor(c, { campaign: pathOf(c), typed });
});

campaigns.post(one, async (c) => {
  const member = asEditor(c.get("member"));
  const id = c.req.param("id");
  const form = await checkForm(c.req.raw, campaignInput);
  if (!form.ok) await viewCampaign(c.env.scope, id);
  const answer = form.ok ? await changeCampaign(c.env.scope, member, id, form.value) : form;
  if ("problems" in answer) return editor(c, { campaign: pathOf(c), typed: form.typed, problems: answer.problems });
  return c.redirect(withFlash(pathOf(c), "gespeichert"), 303);
});

campaigns.post(`${one}/start`, async (c) => {
  await startCampaign(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(pathOf(c), "aktion-gestartet"), 303);
});

campaigns.get(`${one}/abschluss`, async (c) => {
  asEditor(c.get("member"));
  const view = await viewCampaign(c.env.scope, c.req.param("id"));
  const { reached, actualCents, actualHours, endsOn, again, result } = view.campaign;
  const typed = typedFrom({
    reached: reached ?? (view.contacts || ""),
    costCents: actualCents === null ? "" : euroTyped(actualCents),
    hours: actualHours,
    endsOn: endsOn ?? dayOf(c.env.scope.clock.now()),
    again,
    result,
    comment: view.adopted?.comment,
  });
  return html(c, <FinishCampaignPage {...pageOf(c)} view={view} typed={typed} />);
});

campaigns.post(`${one}/abschluss`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, resultInput);
  const answer = form.ok ? await finishCampaign(c.env.scope, editor, c.req.param("id"), form.value) : form;
  if ("finished" in answer) return c.redirect(withFlash(pathOf(c), "aktion-abgeschlossen"), 303);
  const view = await viewCampaign(c.env.scope, c.req.param("id"));
  return html(c, <FinishCampaignPage {...pageOf(c)} view={view} typed={form.typed} problems={answer.problems} />, 422);
});

campaigns.post(`${one}/erfahrung`, async (c) => {
  const card = await draftFromCampaign(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.redirect(`/team/erfahrungen/eigene/${card.id}/bearbeiten`, 303);
});

campaigns.post(`${one}/kontaktpunkte`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, countInput);
  if (!form.ok) return show(c, { counting: form }, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use)
    return show(c, { counting: { typed: form.typed, problems: [{ field: "amount", rule: use.problem }] } }, 422);
  const answer = await recordTouchpoint(scope, editor, { ...form.value, campaignId: c.req.param("id") }, use.key);
  if ("problems" in answer) return show(c, { counting: { typed: form.typed, problems: answer.problems } }, 422);
  return c.redirect(`${withFlash(pathOf(c), answer.counted ? "gezaehlt" : "unveraendert")}#zaehlen`, 303);
});

campaigns.post(`${one}/kontaktpunkte/:touchpoint/ruecknahme`, async (c) => {
  const editor = asEditor(c.get("member"));
  const { touchpoints } = await readCampaign(c.env.scope, c.req.param("id"));
  if (!touchpoints.some(({ id }) => id === c.req.param("touchpoint"))) refuse("not-found");
  await takeBackTouchpoint(c.env.scope, editor, c.req.param("touchpoint"));
  return c.redirect(withFlash(pathOf(c), "zurueckgenommen"), 303);
});

campaigns.post(`${one}/aufgaben`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, taskInput);
  if (!form.ok) return show(c, { adding: form }, 422);
  await addTask(c.env.scope, editor, c.req.param("id"), form.value);
  return c.redirect(`${withFlash(pathOf(c), "gespeichert")}#aufgabe`, 303);
});

const pathOf = (c: Context<Team>) => `${PATH}/${c.req.param("id")}`;

async function editor(
  c: Context<Team>,
  { typed = {}, problems = [], ...beside }: Partial<Omit<EditorProps, keyof PageProps | "choices">>,
) {
  const page = {
    ...pageOf(c),
    ...beside,
    typed,
    problems,
    choices: await planningChoices(c.env.scope),
  };
  return html(c, <CampaignEditorPage {...page} />, problems.length > 0 ? 422 : 200);
}

interface CameBack {
  counting?: { typed: Typed; problems: Problem[] };
  adding?: { typed: Typed; problems: Problem[] };
}

async function show(c: Context<Team>, came: CameBack = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  asReader(c.get("member"));
  const [everything, places, token] = await Promise.all([
    readCampaign(scope, c.req.param("id")!),
    listPlaces(scope),
    formToken(scope.signer, scope.clock.now()),
  ]);
  const today = dayOf(scope.clock.now());
  return html(
    c,
    <CampaignPage {...pageOf(c)} everything={everything} token={token} today={today} places={places} {...came} />,
    status,
  );
}
