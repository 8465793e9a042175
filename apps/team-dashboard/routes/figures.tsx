import { Hono, type Context } from "hono";
import { countyFigures } from "#domain/figures/county-figures";
import { monthsToRelease } from "#domain/figures/months-to-release";
import { periods, type Period } from "#domain/figures/period";
import { asReader } from "#domain/team/actors";
import { csvHeaders } from "#export/csv";
import { tablesCsv } from "#export/tables";
import { dayOf, indicators, type Indicator } from "#kernel";
import { html } from "#web";
import type { Team } from "../app.tsx";
import { FiguresPage } from "../pages/figures/figures.tsx";
import { pageOf } from "../pages/frame.tsx";
import { figureTables } from "../pages/figures/tables.ts";

const PATH = "/team/kennzahlen";

export const figures = new Hono<Team>();

figures.get(PATH, async (c) => {
  const { scope } = c.env;
  const { period, indicator } = asked(c);
  const [own, waiting] = await Promise.all([
    countyFigures(scope, asReader(c.get("member")), period),
    monthsToRelease(scope),
  ]);
  return html(c, <FiguresPage {...pageOf(c)} figures={own} indicator={indicator} waiting={waiting.length} />);
});

figures.get(`${PATH}.csv`, async (c) => {
  const { scope } = c.env;
  const { period } = asked(c);
  const tables = figureTables(await countyFigures(scope, asReader(c.get("member")), period));
  const name = `kennzahlen-${scope.tenant.slug}-${period}-${dayOf(scope.clock.now())}`;
  return c.body(tablesCsv(tables), 200, csvHeaders(name));
});

function asked(c: Context<Team>): { period: Period; indicator: Indicator } {
  const [period, indicator] = [c.req.query("zeitraum") as Period, c.req.query("kennzahl") as Indicator];
  return {
    period: periods.includes(period) ? period : "jahr",
    indicator: indicators.includes(indicator) ? indicator : "heads",
  };
}
