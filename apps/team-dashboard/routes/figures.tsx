import { Hono, type Context } from "hono";
import { countyCosts } from "#domain/figures/county-costs";
import { countyFigures } from "#domain/figures/county-figures";
import { countyWay } from "#domain/figures/county-way";
import { monthsToRelease } from "#domain/figures/months-to-release";
import { readPeriod } from "#domain/figures/period";
import { asReader } from "#domain/team/actors";
import { csvHeaders } from "#export/csv";
import { tablesCsv, type FigureTable } from "#export/tables";
import { dayOf, indicators, isId, type Indicator } from "#kernel";
import { html } from "#web";
import type { Team } from "../app.tsx";
import { CostsPage, costTables } from "../pages/figures/costs.tsx";
import { FiguresPage } from "../pages/figures/figures.tsx";
import { FIGURES as PATH } from "../pages/figures/figures-frame.tsx";
import { figureTables } from "../pages/figures/tables.ts";
import { WayPage, wayTables } from "../pages/figures/way.tsx";
import { pageOf } from "../pages/frame.tsx";

/** The county's own figures, each view with its file. */
export const figures = new Hono<Team>();

figures.get(PATH, async (c) => {
  const [own, waiting] = await Promise.all([figuresAsked(c), waitingIn(c)]);
  return html(c, <FiguresPage {...pageOf(c)} figures={own} waiting={waiting} />);
});

figures.get(`${PATH}.csv`, async (c) => file(c, "kennzahlen", figureTables(await figuresAsked(c))));

figures.get(`${PATH}/weg`, async (c) => {
  const [way, waiting] = await Promise.all([wayAsked(c), waitingIn(c)]);
  return html(c, <WayPage {...pageOf(c)} way={way} waiting={waiting} />);
});

figures.get(`${PATH}/weg.csv`, async (c) => file(c, "weg", wayTables(await wayAsked(c))));

figures.get(`${PATH}/kosten`, async (c) => {
  const [costs, waiting] = await Promise.all([costsAsked(c), waitingIn(c)]);
  return html(c, <CostsPage {...pageOf(c)} costs={costs} waiting={waiting} />);
});

figures.get(`${PATH}/kosten.csv`, async (c) => file(c, "kosten", costTables(await costsAsked(c))));

const now = (c: Context<Team>) => c.env.scope.clock.now();
const periodIn = (c: Context<Team>) => readPeriod(c.req.query("zeitraum"), now(c));
const figuresAsked = (c: Context<Team>) =>
  countyFigures(c.env.scope, asReader(c.get("member")), { period: periodIn(c), indicator: indicatorIn(c) });
const wayAsked = (c: Context<Team>) => countyWay(c.env.scope, asReader(c.get("member")), periodIn(c));
const costsAsked = (c: Context<Team>) => countyCosts(c.env.scope, asReader(c.get("member")), periodIn(c));
const waitingIn = async (c: Context<Team>) => (await monthsToRelease(c.env.scope)).length;

/** The indicator an address names; heads where it names none. */
function indicatorIn(c: Context<Team>): Indicator {
  const asked = c.req.query("kennzahl") ?? "";
  return indicators.find((one) => one === asked) ?? (isId("ind", asked) ? asked : "heads");
}

const file = (c: Context<Team>, what: string, tables: FigureTable[]) => {
  const { tenant } = c.env.scope;
  return c.body(tablesCsv(tables), 200, csvHeaders(`${what}-${tenant.slug}-${periodIn(c)}-${dayOf(now(c))}`));
};
