import { Hono, type Context } from "hono";
import { listAllIndicators } from "#domain/indicators/list-indicators";
import { addGoal } from "#domain/programme/add-goal";
import { changeGoal } from "#domain/programme/change-goal";
import { endGoal } from "#domain/programme/end-goal";
import { aimInput, goalInput } from "#domain/programme/goal-input";
import { listGoals } from "#domain/programme/list-goals";
import { settleGoal } from "#domain/programme/settle-goal";
import { viewGoal } from "#domain/programme/view-goal";
import { asLead, asReader } from "#domain/team/actors";
import { dayOf, refuse, type Problem } from "#kernel";
import { checkForm, formToken, formUse, goalTyped, html, one as single, typedFrom, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { GoalEditorPage } from "../pages/goals/goal-editor.tsx";
import { GoalPage } from "../pages/goals/goal.tsx";
import { GoalsPage } from "../pages/goals/goals.tsx";
import { withFlash } from "../texts/flashes.ts";
import { comparedIn } from "./compared.ts";

const PATH = "/team/foerderung/ziele";
const one = `${PATH}/:goal`;

/** What the county wants to reach. */
export const goals = new Hono<Team>();

type CameBack = { typed?: Typed; problems?: Problem[] };

goals.get(PATH, async (c) => {
  asReader(c.get("member"));
  const { scope } = c.env;
  const [list, indicators] = await Promise.all([listGoals(scope), listAllIndicators(scope)]);
  return html(c, <GoalsPage {...pageOf(c)} goals={list} indicators={indicators} />);
});

goals.get(`${PATH}/neu`, (c) => ask(c));

goals.post(PATH, async (c) => {
  const { scope } = c.env;
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, goalInput);
  if (!form.ok) return ask(c, form, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use) return ask(c, { typed: form.typed, problems: [{ field: "text", rule: use.problem }] }, 422);
  const answer = await addGoal(scope, lead, form.value, `gol_${use.key}`);
  if ("problems" in answer) return ask(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(`${PATH}/${answer.id}`, "gespeichert"), 303);
});

goals.get(one, (c) => show(c));

goals.get(`${one}/bearbeiten`, (c) => edit(c));

goals.post(one, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, aimInput);
  const answer = form.ok ? await changeGoal(c.env.scope, lead, c.req.param("goal"), form.value) : form;
  if ("problems" in answer) return edit(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(pathOf(c), "changed" in answer && answer.changed ? "gespeichert" : "unveraendert"), 303);
});

goals.post(`${one}/uebernahme`, async (c) => {
  const lead = asLead(c.get("member"));
  const [change] = comparedIn([single(await typedIn(c.req.raw), "change")]);
  if (change!.id !== c.req.param("goal")) refuse("not-found");
  const { settled } = await settleGoal(c.env.scope, lead, change!, "take");
  return c.redirect(withFlash(settled ? PATH : pathOf(c), settled ? "ziel-der-region" : "ziel-neu"), 303);
});

goals.post(`${one}/ende`, async (c) => {
  const answer = await endGoal(c.env.scope, asLead(c.get("member")), c.req.param("goal"));
  return "problems" in answer ? show(c, answer.problems, 422) : c.redirect(withFlash(PATH, "ziel-beendet"), 303);
});

const pathOf = (c: Context<Team>) => `${PATH}/${c.req.param("goal")}`;

async function show(c: Context<Team>, problems: Problem[] = [], status: 200 | 422 = 200) {
  asReader(c.get("member"));
  const view = await viewGoal(c.env.scope, c.req.param("goal") ?? "");
  return html(c, <GoalPage {...pageOf(c)} view={view} problems={problems} />, status);
}

async function ask(c: Context<Team>, { typed = {}, problems }: CameBack = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  asLead(c.get("member"));
  const now = scope.clock.now();
  const [all, token] = await Promise.all([listAllIndicators(scope), formToken(scope.signer, now)]);
  const indicators = all.filter(({ retired }) => !retired);
  const more = { indicators, token, today: dayOf(now), typed, problems };
  return html(c, <GoalEditorPage {...pageOf(c)} {...more} />, status);
}

async function edit(c: Context<Team>, { typed, problems }: CameBack = {}, status: 200 | 422 = 200) {
  const { goal, indicators: all } = await viewGoal(c.env.scope, c.req.param("goal") ?? "");
  asLead(c.get("member"));
  const indicators = all.filter(({ id, retired }) => !retired || id === goal.indicator);
  const more = { goal, indicators, today: dayOf(c.env.scope.clock.now()), problems };
  return html(c, <GoalEditorPage {...pageOf(c)} {...more} typed={typed ?? typedFrom(goalTyped(goal))} />, status);
}
