import { Hono, type Context } from "hono";
import type { FunctionComponent } from "preact";
import { committeeDocument } from "#domain/insights/committee-document";
import { csvTable, insightTables, sheetOf } from "#domain/insights/insight-tables";
import { readInsights } from "#domain/insights/read-insights";
import { asReader } from "#domain/team/actors";
import { csvHeaders } from "#export/csv";
import { tablesCsv } from "#export/tables";
import { workbook, xlsxHeaders } from "#export/xlsx";
import { dayOf } from "#kernel";
import { html } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { views, type View } from "../pages/insights/address.ts";
import type { InsightsProps } from "../pages/insights/frame.tsx";
import { PresentationPage } from "../pages/insights/presentation.tsx";
import { orders, type Order } from "../pages/insights/pictures.tsx";
import {
  CountiesPage,
  DoctorsPage,
  EffectsPage,
  MapPage,
  OverviewPage,
  ReportPage,
  StayPage,
} from "../pages/insights/views.tsx";

/** The region's figures, from months that counties released, and what else they share with each other. */
export const insights = new Hono<Agency>();

const pages: [View, FunctionComponent<InsightsProps>][] = [
  ["ueberblick", OverviewPage],
  ["karte", MapPage],
  ["wirkung", EffectsPage],
  ["bleiben", StayPage],
  ["hausaerzte", DoctorsPage],
  ["bericht", ReportPage],
];
for (const [view, Page] of pages) {
  insights.get(views[view].path, async (c) => html(c, <Page {...pageOf(c)} insights={await insightsIn(c)} />));
}

insights.get(views.kreise.path, async (c) => {
  const asked = c.req.query("ordnung") ?? "";
  const order = Object.hasOwn(orders, asked) ? (asked as Order) : "name";
  return html(c, <CountiesPage {...pageOf(c)} insights={await insightsIn(c)} order={order} />);
});

insights.get("/einblicke/praesentation", async (c) => {
  const at = Number(c.req.query("folie"));
  return html(
    c,
    <PresentationPage scope={c.env.scope} insights={await insightsIn(c)} at={Number.isInteger(at) ? at : 1} />,
  );
});

insights.get("/einblicke/bericht.csv", async (c) => {
  const tables = insightTables(await insightsIn(c)).map(csvTable);
  return c.body(tablesCsv(tables), 200, csvHeaders(fileName(c)));
});

insights.get("/einblicke/bericht.xlsx", async (c) => {
  const sheets = insightTables(await insightsIn(c)).map(sheetOf);
  return c.body(workbook(sheets).slice().buffer, 200, xlsxHeaders(fileName(c)));
});

insights.get("/einblicke/bericht.pdf", async (c) => {
  const { scope } = c.env;
  const { tenant } = scope;
  const pdf = await scope.writePdf(
    committeeDocument(await insightsIn(c), {
      agency: tenant.name,
      accent: tenant.look.accent,
      origin: scope.origin,
      today: dayOf(scope.clock.now()),
    }),
  );
  return c.body(pdf.slice().buffer, 200, {
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="${fileName(c)}.pdf"`,
  });
});

insights.get("/kennzahlen", (c) => c.redirect("/einblicke", 301));
insights.get("/kennzahlen.csv", (c) => c.redirect("/einblicke/bericht.csv", 301));

function insightsIn(c: Context<Agency>) {
  const asked = { period: c.req.query("zeitraum") ?? "jahr", indicator: c.req.query("kennzahl") ?? "" };
  return readInsights(c.env.scope, asReader(c.get("member")), asked);
}

const fileName = (c: Context<Agency>) => `einblicke-${dayOf(c.env.scope.clock.now())}`;
