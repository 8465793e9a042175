import { Hono, type Context } from "hono";
import { directoryQuality } from "#domain/care/directory-quality";
import { asReader } from "#domain/team/actors";
import { csv, csvHeaders } from "#export/csv";
import { dayOf } from "#kernel";
import { html } from "#web";
import type { Agency } from "../app.tsx";
import { OverviewPage } from "../pages/directory/overview.tsx";
import { qualityRows } from "../pages/directory/quality-rows.ts";
import { QualityPage } from "../pages/directory/quality.tsx";
import { pageOf } from "../pages/frame.tsx";

/** The shared directory as a whole: how it stands. */
export const directory = new Hono<Agency>();

const qualityFor = (c: Context<Agency>) => directoryQuality(c.env.scope, asReader(c.get("member")));

directory.get("/verzeichnis", async (c) => html(c, <OverviewPage {...pageOf(c)} quality={await qualityFor(c)} />));

directory.get("/verzeichnis/qualitaet", async (c) =>
  html(c, <QualityPage {...pageOf(c)} quality={await qualityFor(c)} />),
);

directory.get("/verzeichnis/qualitaet.csv", async (c) => {
  const name = `verzeichnis-qualitaet-${dayOf(c.env.scope.clock.now())}`;
  return c.body(csv(qualityRows(await qualityFor(c))), 200, csvHeaders(name));
});
