import { Hono, type Context } from "hono";
import { addOwnIndicator } from "#domain/indicators/add-own-indicator";
import { bringBackOwnIndicator } from "#domain/indicators/bring-back-own-indicator";
import { changeOwnIndicator } from "#domain/indicators/change-own-indicator";
import { ownIndicatorInput } from "#domain/indicators/indicator-input";
import { listAllIndicators } from "#domain/indicators/list-indicators";
import { retireOwnIndicator } from "#domain/indicators/retire-own-indicator";
import { asEditor, asReader } from "#domain/team/actors";
import { found, type Problem } from "#kernel";
import { checkForm, html, kindTyped, typedFrom } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { OwnIndicatorEditorPage } from "../pages/own-indicators/own-indicator-editor.tsx";
import { OwnIndicatorsPage } from "../pages/own-indicators/own-indicators.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/kennzahlen/eigene";
const one = `${PATH}/:indicator`;

/** What is counted here, and what the county counts for itself. */
export const ownIndicators = new Hono<Team>();

ownIndicators.get(PATH, (c) => show(c));

ownIndicators.get(`${PATH}/neu`, (c) => {
  asEditor(c.get("member"));
  return html(c, <OwnIndicatorEditorPage {...pageOf(c)} typed={{ sums: "sum" }} />);
});

ownIndicators.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, ownIndicatorInput);
  const answer = form.ok ? await addOwnIndicator(c.env.scope, editor, form.value) : form;
  if ("id" in answer) return c.redirect(withFlash(PATH, "gespeichert"), 303);
  return html(c, <OwnIndicatorEditorPage {...pageOf(c)} typed={form.typed} problems={answer.problems} />, 422);
});

ownIndicators.get(`${one}/bearbeiten`, async (c) => {
  const { id, name, unit, counts, leavesOut, ...rest } = await ownOf(c);
  asEditor(c.get("member"));
  const typed = typedFrom({ name, unit, counts, leavesOut, ...kindTyped(rest) });
  return html(c, <OwnIndicatorEditorPage {...pageOf(c)} path={`${PATH}/${id}`} typed={typed} />);
});

ownIndicators.post(one, async (c) => {
  const editor = asEditor(c.get("member"));
  const { id } = await ownOf(c);
  const form = await checkForm(c.req.raw, ownIndicatorInput);
  const answer = form.ok ? await changeOwnIndicator(c.env.scope, editor, id, form.value) : form;
  if ("id" in answer) return c.redirect(withFlash(PATH, "gespeichert"), 303);
  const path = `${PATH}/${id}`;
  return html(
    c,
    <OwnIndicatorEditorPage {...pageOf(c)} path={path} typed={form.typed} problems={answer.problems} />,
    422,
  );
});

ownIndicators.post(`${one}/absetzung`, async (c) => {
  const answer = await retireOwnIndicator(c.env.scope, asEditor(c.get("member")), c.req.param("indicator"));
  return "problems" in answer ? show(c, answer.problems, 422) : c.redirect(withFlash(PATH, "kennzahl-abgesetzt"), 303);
});

ownIndicators.post(`${one}/wiederaufnahme`, async (c) => {
  await bringBackOwnIndicator(c.env.scope, asEditor(c.get("member")), c.req.param("indicator"));
  return c.redirect(withFlash(PATH, "kennzahl-zurueckgeholt"), 303);
});

async function ownOf(c: Context<Team>) {
  const all = await listAllIndicators(c.env.scope);
  return found(all.find(({ id, own }) => own && id === c.req.param("indicator")));
}

async function show(c: Context<Team>, problems: Problem[] = [], status: 200 | 422 = 200) {
  asReader(c.get("member"));
  const indicators = await listAllIndicators(c.env.scope);
  return html(c, <OwnIndicatorsPage {...pageOf(c)} indicators={indicators} problems={problems} />, status);
}
