import { Hono, type Context } from "hono";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { openCatalogue } from "#domain/open-data/catalogue";
import { jsonLd, turtle } from "#domain/open-data/linked";
import { openCursor } from "#domain/open-data/list-open-releases";
import type { OpenReleaseTables } from "#domain/open-data/open-release";
import { openColumns, openRows } from "#domain/open-data/open-rows";
import { readOpenRelease } from "#domain/open-data/read-open-release";
import { readAllOpenYears, readOpenYear } from "#domain/open-data/read-open-years";
import { viewOpenData } from "#domain/open-data/view-open-data";
import { csv, csvHeaders, csvInPages } from "#export/csv";
import { html } from "#web";
import type { Region } from "../app.tsx";
import { OpenDataPage } from "../pages/open-data.tsx";
import { jsonInPages } from "./json-pages.ts";

/** What counties released, as a page, as files and as a description for data portals. */
export const openData = new Hono<Region>();

const JSON_TYPE = "application/json; charset=utf-8";

openData.use("/offene-daten/*", cors({ origin: "*", allowMethods: ["GET", "HEAD", "OPTIONS"] }));

openData.get("/offene-daten", async (c) => {
  const { scope, language } = c.env;
  const after = c.req.query("ab");
  const data = await viewOpenData(scope, after && openCursor.test(after) ? after : undefined);
  return html(c, <OpenDataPage scope={scope} language={language} data={data} />);
});

openData.get("/offene-daten/katalog.jsonld", etag(), async (c) =>
  c.body(JSON.stringify(jsonLd(await openCatalogue(c.env.scope))), 200, {
    "content-type": "application/ld+json; charset=utf-8",
  }),
);

openData.get("/offene-daten/katalog.ttl", etag(), async (c) =>
  c.body(turtle(await openCatalogue(c.env.scope)), 200, { "content-type": "text/turtle; charset=utf-8" }),
);

openData.get("/offene-daten/alles.csv", (c) => {
  const pages = (async function* () {
    for await (const year of readAllOpenYears(c.env.scope)) yield year.flatMap(openRows);
  })();
  return c.body(csvInPages(openColumns, pages), 200, csvHeaders("offene-daten-alles"));
});

openData.get("/offene-daten/alles.json", (c) =>
  c.body(jsonInPages(readAllOpenYears(c.env.scope)), 200, { "content-type": JSON_TYPE }),
);

openData.get("/offene-daten/:file{[0-9]{4}\\.(csv|json)}", etag(), async (c) => {
  const [year, ending] = c.req.param("file").split(".") as [string, string];
  return file(c, year, ending, await readOpenYear(c.env.scope, year));
});

openData.get("/offene-daten/:county/:file{[0-9]{4}(-[0-9]{2})?\\.(csv|json)}", etag(), async (c) => {
  const county = c.req.param("county");
  const [period, ending] = c.req.param("file").split(".") as [string, string];
  return file(c, `${county}-${period}`, ending, [await readOpenRelease(c.env.scope, county, period)]);
});

function file(c: Context<Region>, name: string, ending: string, releases: OpenReleaseTables[]) {
  return ending === "csv"
    ? c.body(csv([openColumns, ...releases.flatMap(openRows)]), 200, csvHeaders(`offene-daten-${name}`))
    : c.body(JSON.stringify({ items: releases }), 200, { "content-type": JSON_TYPE });
}
