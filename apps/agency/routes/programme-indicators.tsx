import { Hono, type Context } from "hono";
import { bringBackIndicator } from "#domain/indicators/bring-back-indicator";
import { changeIndicator } from "#domain/indicators/change-indicator";
import { defineIndicator } from "#domain/indicators/define-indicator";
import { indicatorChange, indicatorInput, statusChange } from "#domain/indicators/indicator-input";
import { listRegionalIndicators } from "#domain/indicators/list-regional-indicators";
import { moveIndicator, moveInput } from "#domain/indicators/move-indicator";
import { retireIndicator } from "#domain/indicators/retire-indicator";
import { viewIndicator } from "#domain/indicators/view-indicator";
import { asLead, asReader } from "#domain/team/actors";
import { refuse, type Problem } from "#kernel";
import { checkForm, html, kindTyped, typedFrom, type Typed } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { IndicatorEditorPage } from "../pages/programme/indicator-editor.tsx";
import { IndicatorPage } from "../pages/programme/indicator.tsx";
import { IndicatorsPage } from "../pages/programme/indicators.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/programm/kennzahlen";
const one = `${PATH}/:indicator`;

/** What the whole region counts. */
export const programmeIndicators = new Hono<Agency>();

programmeIndicators.get("/programm", async (c) => {
  const lists = await listRegionalIndicators(c.env.scope, asReader(c.get("member")));
  return html(c, <IndicatorsPage {...pageOf(c)} {...lists} />);
});

programmeIndicators.get(`${PATH}/neu`, (c) => {
  asLead(c.get("member"));
  return html(c, <IndicatorEditorPage {...pageOf(c)} typed={{ sums: "sum" }} />);
});

programmeIndicators.post(PATH, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, indicatorInput);
  const answer = form.ok ? await defineIndicator(c.env.scope, lead, form.value) : form;
  if ("id" in answer) return c.redirect(withFlash(`${PATH}/${answer.id}`, "kennzahl-festgelegt"), 303);
  return html(c, <IndicatorEditorPage {...pageOf(c)} typed={form.typed} problems={answer.problems} />, 422);
});

programmeIndicators.get(one, (c) => show(c));

programmeIndicators.get(`${one}/bearbeiten`, async (c) => {
  const view = await viewed(c);
  asLead(c.get("member"));
  const { name, nameEn, unit, counts, leavesOut } = view.indicator;
  const typed = typedFrom({ name, nameEn, unit, counts, leavesOut, ...kindTyped(view.indicator) });
  return html(c, <IndicatorEditorPage {...pageOf(c)} view={view} typed={typed} />);
});

programmeIndicators.post(one, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, indicatorChange);
  const answer = form.ok ? await changeIndicator(c.env.scope, lead, c.req.param("indicator"), form.value) : form;
  if ("revised" in answer)
    return c.redirect(withFlash(pathOf(c), answer.revised ? "fassung-festgelegt" : "unveraendert"), 303);
  const view = await viewed(c);
  return html(c, <IndicatorEditorPage {...pageOf(c)} view={view} typed={form.typed} problems={answer.problems} />, 422);
});

programmeIndicators.post(`${one}/platz`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, moveInput);
  if (!form.ok) refuse("not-found");
  await moveIndicator(c.env.scope, lead, c.req.param("indicator"), form.value.direction);
  return c.redirect(withFlash("/programm", "umgestellt"), 303);
});

for (const [step, act, flash] of [
  ["absetzung", retireIndicator, "kennzahl-abgesetzt"],
  ["wiederaufnahme", bringBackIndicator, "kennzahl-zurueckgeholt"],
] as const)
  programmeIndicators.post(`${one}/${step}`, async (c) => {
    const lead = asLead(c.get("member"));
    const form = await checkForm(c.req.raw, statusChange);
    const answer = form.ok ? await act(c.env.scope, lead, c.req.param("indicator"), form.value) : form;
    if ("revised" in answer) return c.redirect(withFlash(pathOf(c), answer.revised ? flash : "unveraendert"), 303);
    return show(c, { typed: form.typed, problems: answer.problems }, 422);
  });

const pathOf = (c: Context<Agency>) => `${PATH}/${c.req.param("indicator")}`;
const viewed = (c: Context<Agency>) =>
  viewIndicator(c.env.scope, asReader(c.get("member")), c.req.param("indicator") ?? "");

async function show(c: Context<Agency>, came: { typed?: Typed; problems?: Problem[] } = {}, status: 200 | 422 = 200) {
  return html(c, <IndicatorPage {...pageOf(c)} view={await viewed(c)} {...came} />, status);
}
