import { Hono, type Context } from "hono";
import { pooledFigures, pooledPeriods, type PooledPeriod } from "#domain/figures/pooled-figures";
import { asReader } from "#domain/team/actors";
import { csvHeaders } from "#export/csv";
import { tablesCsv } from "#export/tables";
import { dayOf, indicators, type Indicator } from "#kernel";
import { html } from "#web";
import type { Agency } from "../app.tsx";
import { FiguresPage } from "../pages/figures.tsx";
import { pooledTables } from "../pages/figure-tables.ts";
import { pageOf } from "../pages/frame.tsx";

/** The region's figures, from months that counties released. */
export const figures = new Hono<Agency>();

figures.get("/kennzahlen", async (c) => {
  const asked = c.req.query("kennzahl") as Indicator;
  const indicator = indicators.includes(asked) ? asked : "boxes";
  return html(c, <FiguresPage {...pageOf(c)} pooled={await pooledIn(c)} indicator={indicator} />);
});

figures.get("/kennzahlen.csv", async (c) => {
  const pooled = await pooledIn(c);
  const name = `kennzahlen-region-${pooled.period}-${dayOf(c.env.scope.clock.now())}`;
  return c.body(tablesCsv(pooledTables(pooled, String)), 200, csvHeaders(name));
});

function pooledIn(c: Context<Agency>) {
  const period = c.req.query("zeitraum") as PooledPeriod;
  return pooledFigures(c.env.scope, asReader(c.get("member")), pooledPeriods.includes(period) ? period : "jahr");
}
