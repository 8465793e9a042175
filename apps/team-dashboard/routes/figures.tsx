import { Hono, type Context } from "hono";
import { listOpenCampaigns } from "#domain/campaigns/list-campaigns";
import { countyFigures } from "#domain/figures/county-figures";
import { monthsToRelease } from "#domain/figures/months-to-release";
import { periods, type Period } from "#domain/figures/period";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { takeBackTouchpoint } from "#domain/figures/take-back-touchpoint";
import { touchpointInput } from "#domain/figures/touchpoint-input";
import { asEditor, asReader } from "#domain/team/actors";
import { csvHeaders } from "#export/csv";
import { tablesCsv } from "#export/tables";
import { dayOf, indicators, type Indicator, type Problem } from "#kernel";
import { checkForm, formToken, formUse, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { FiguresPage } from "../pages/figures/figures.tsx";
import { figureTables } from "../pages/figures/tables.ts";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/kennzahlen";

export const figures = new Hono<Team>();

figures.get(PATH, (c) => show(c));

figures.get(`${PATH}.csv`, async (c) => {
  const { scope } = c.env;
  const { period } = asked(c);
  const tables = figureTables(await countyFigures(scope, asReader(c.get("member")), period));
  const name = `kennzahlen-${scope.tenant.slug}-${period}-${dayOf(scope.clock.now())}`;
  return c.body(tablesCsv(tables), 200, csvHeaders(name));
});

figures.post(`${PATH}/nachtraege`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, touchpointInput);
  if (!form.ok) return show(c, form, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use)
    return show(c, { typed: form.typed, problems: [{ field: "indicator", rule: use.problem }] }, 422);
  const answer = await recordTouchpoint(scope, editor, form.value, use.key);
  if ("problems" in answer) return show(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(withFlash(PATH, answer.counted ? "nachgetragen" : "unveraendert"), 303);
});

figures.post(`${PATH}/nachtraege/:id/ruecknahme`, async (c) => {
  await takeBackTouchpoint(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(PATH, "zurueckgenommen"), 303);
});

function asked(c: Context<Team>): { period: Period; indicator: Indicator } {
  const [period, indicator] = [c.req.query("zeitraum") as Period, c.req.query("kennzahl") as Indicator];
  return {
    period: periods.includes(period) ? period : "jahr",
    indicator: indicators.includes(indicator) ? indicator : "heads",
  };
}

async function show(c: Context<Team>, came: { typed?: Typed; problems?: Problem[] } = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  const member = c.get("member");
  const { period, indicator } = asked(c);
  const [own, waiting, campaigns, token] = await Promise.all([
    countyFigures(scope, asReader(member), period),
    monthsToRelease(scope),
    listOpenCampaigns(scope),
    formToken(scope.signer, scope.clock.now()),
  ]);
  const record = { token, today: dayOf(scope.clock.now()), places: own.places, campaigns, ...came };
  return html(
    c,
    <FiguresPage
      scope={scope}
      member={member}
      figures={own}
      indicator={indicator}
      waiting={waiting.length}
      record={record}
      flash={c.req.query("meldung")}
    />,
    status,
  );
}
