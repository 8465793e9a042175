import { Hono, type Context } from "hono";
import { moveInput } from "#domain/indicators/move-indicator";
import { statusChange } from "#domain/indicators/indicator-input";
import { addProgrammeGoal } from "#domain/programme/add-programme-goal";
import { changeProgrammeGoal, endProgrammeGoal, resumeProgrammeGoal } from "#domain/programme/change-programme-goal";
import { goalChange, goalInput } from "#domain/programme/goal-input";
import { listProgrammeGoals } from "#domain/programme/list-programme-goals";
import { moveProgrammeGoal } from "#domain/programme/move-programme-goal";
import { viewProgrammeGoal } from "#domain/programme/view-programme-goal";
import { asLead, asReader } from "#domain/team/actors";
import { dayOf, refuse, type Problem } from "#kernel";
import { checkForm, formToken, formUse, goalTyped, html, typedFrom, type Typed } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { GoalEditorPage } from "../pages/programme/goal-editor.tsx";
import { GoalPage } from "../pages/programme/goal.tsx";
import { GoalsPage } from "../pages/programme/goals.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/programm/ziele";
const one = `${PATH}/:goal`;

/** What the whole region wants to reach. */
export const programmeGoals = new Hono<Agency>();

type CameBack = { typed?: Typed; problems?: Problem[] };

programmeGoals.get(PATH, async (c) =>
  html(c, <GoalsPage {...pageOf(c)} {...await listProgrammeGoals(c.env.scope, asReader(c.get("member")))} />),
);

programmeGoals.get(`${PATH}/neu`, (c) => ask(c));

programmeGoals.post(PATH, async (c) => {
  const { scope } = c.env;
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, goalInput);
  if (!form.ok) return ask(c, form, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use) return ask(c, { typed: form.typed, problems: [{ field: "text", rule: use.problem }] }, 422);
  const answer = await addProgrammeGoal(scope, lead, form.value, `gol_${use.key}`);
  if ("problems" in answer) return ask(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(`${PATH}/${answer.id}`, "ziel-festgelegt"), 303);
});

programmeGoals.get(one, (c) => show(c));

programmeGoals.get(`${one}/bearbeiten`, (c) => edit(c));

programmeGoals.post(one, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, goalChange);
  const answer = form.ok ? await changeProgrammeGoal(c.env.scope, lead, c.req.param("goal"), form.value) : form;
  if ("problems" in answer) return edit(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(pathOf(c), "unchanged" in answer ? "unveraendert" : "fassung-festgelegt"), 303);
});

programmeGoals.post(`${one}/platz`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, moveInput);
  if (!form.ok) refuse("not-found");
  await moveProgrammeGoal(c.env.scope, lead, c.req.param("goal"), form.value.direction);
  return c.redirect(withFlash(PATH, "umgestellt"), 303);
});

for (const [step, act, flash] of [
  ["absetzung", endProgrammeGoal, "ziel-beendet"],
  ["wiederaufnahme", resumeProgrammeGoal, "ziel-zurueckgeholt"],
] as const)
  programmeGoals.post(`${one}/${step}`, async (c) => {
    const lead = asLead(c.get("member"));
    const form = await checkForm(c.req.raw, statusChange);
    const answer = form.ok ? await act(c.env.scope, lead, c.req.param("goal"), form.value) : form;
    if ("problems" in answer) return show(c, { typed: form.typed, problems: answer.problems }, 422);
    return c.redirect(withFlash(pathOf(c), "unchanged" in answer ? "unveraendert" : flash), 303);
  });

const pathOf = (c: Context<Agency>) => `${PATH}/${c.req.param("goal")}`;
const viewed = (c: Context<Agency>) =>
  viewProgrammeGoal(c.env.scope, asReader(c.get("member")), c.req.param("goal") ?? "");

async function show(c: Context<Agency>, came: CameBack = {}, status: 200 | 422 = 200) {
  return html(c, <GoalPage {...pageOf(c)} view={await viewed(c)} {...came} />, status);
}

async function ask(c: Context<Agency>, { typed = {}, problems }: CameBack = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  const lead = asLead(c.get("member"));
  const now = scope.clock.now();
  const [{ indicators }, token] = await Promise.all([listProgrammeGoals(scope, lead), formToken(scope.signer, now)]);
  const more = { indicators, token, today: dayOf(now), typed, problems };
  return html(c, <GoalEditorPage {...pageOf(c)} {...more} />, status);
}

async function edit(c: Context<Agency>, { typed, problems }: CameBack = {}, status: 200 | 422 = 200) {
  const { goal, indicators } = await viewed(c);
  asLead(c.get("member"));
  const more = { goal, indicators, today: dayOf(c.env.scope.clock.now()), problems };
  return html(c, <GoalEditorPage {...pageOf(c)} {...more} typed={typed ?? typedFrom(goalTyped(goal))} />, status);
}
