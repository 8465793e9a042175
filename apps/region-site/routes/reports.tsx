import { Hono, type Context } from "hono";
import { versionPath } from "#domain/experience-reports/citation";
import { listPublished, openReportFile, openReportPicture, readReport } from "#domain/experience-reports/read-report";
import { html, pictureHeaders } from "#web";
import type { Region } from "../app.tsx";
import { ReportPage } from "../pages/report.tsx";
import { ReportsPage } from "../pages/reports.tsx";

const PATH = "/erfahrungsbericht";
const one = `${PATH}/:slug`;
const NUMBER = "[1-9][0-9]{0,3}";

/** Published reports of experience; a draft is nowhere. */
export const reports = new Hono<Region>();

reports.get(PATH, async (c) => html(c, <ReportsPage {...c.env} reports={await listPublished(c.env.scope)} />));

reports.get(one, (c) => show(c, `${PATH}/${c.req.param("slug")}`));

reports.get(`${one}/v/:number{${NUMBER}}`, (c) => {
  const number = Number(c.req.param("number"));
  return show(c, versionPath(c.req.param("slug"), number), number);
});

reports.get(`${one}/v/:file{${NUMBER}\\.pdf}`, async (c) => {
  const slug = c.req.param("slug");
  const number = Number.parseInt(c.req.param("file"), 10);
  const { body } = await openReportFile(c.env.scope, slug, number);
  return c.body(body, 200, {
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="erfahrungsbericht-${slug}-fassung-${number}.pdf"`,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=31536000, immutable",
  });
});

reports.get(`${one}/v/:number{${NUMBER}}/bild/:picture{rsc_[0-9a-z]+-[0-9]{1,2}}`, async (c) => {
  const { slug, number, picture } = c.req.param();
  const [section, place] = picture!.split("-");
  const { body, type } = await openReportPicture(c.env.scope, slug!, Number(number), section!, Number(place));
  return c.body(body, 200, { ...pictureHeaders("public"), "content-type": type });
});

async function show(c: Context<Region>, path: string, number?: number) {
  const page = await readReport(c.env.scope, c.req.param("slug")!, number);
  return html(c, <ReportPage {...c.env} page={page} path={path} />);
}
