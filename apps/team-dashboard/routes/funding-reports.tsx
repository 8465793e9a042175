import { Hono, type Context } from "hono";
import { beginReport } from "#domain/funding-reports/begin-report";
import { correctReport } from "#domain/funding-reports/correct-report";
import { discardReport } from "#domain/funding-reports/discard-report";
import { freezeReport } from "#domain/funding-reports/freeze-report";
import { refreshReport } from "#domain/funding-reports/refresh-report";
import { beginInput, correctionInput, freezeInput, wordingInput } from "#domain/funding-reports/report-input";
import { reportTitle } from "#domain/funding-reports/report-words";
import { viewPlan } from "#domain/funding-reports/view-plan";
import { listReports, readReportFile, viewReport } from "#domain/funding-reports/view-report";
import { wordSentences } from "#domain/funding-reports/word-sentences";
import { asEditor, asLead, asReader } from "#domain/team/actors";
import { xlsxHeaders } from "#export/xlsx";
import { accountSections, refuse, type Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { ConfirmationPage } from "../pages/confirmation.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ReportPage } from "../pages/funding-reports/report.tsx";
import { ReportsPage } from "../pages/funding-reports/reports.tsx";
import { WordingPage } from "../pages/funding-reports/wording-form.tsx";
import { PlanAndActualPage } from "../pages/receipts/plan-and-actual.tsx";
import { withFlash } from "../texts/flashes.ts";

const GRANT = "/team/foerderung/:grant";
const PATH = `${GRANT}/nachweise`;
const one = `${PATH}/:report`;

/** Plan against actual, and the reports to the funder. */
export const fundingReports = new Hono<Team>();

const param = (c: Context<Team>, name: "grant" | "report") => c.req.param(name) ?? "";
const ids = (c: Context<Team>) => [param(c, "grant"), param(c, "report")] as const;
const listOf = (c: Context<Team>) => `/team/foerderung/${param(c, "grant")}/nachweise`;
const pathOf = (c: Context<Team>) => `${listOf(c)}/${param(c, "report")}`;

fundingReports.get(`${GRANT}/plan-ist`, async (c) => {
  const view = await viewPlan(c.env.scope, asReader(c.get("member")), param(c, "grant"));
  return html(c, <PlanAndActualPage {...pageOf(c)} view={view} />);
});

fundingReports.get(PATH, (c) => list(c));

fundingReports.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, beginInput);
  const begun = form.ok ? await beginReport(c.env.scope, editor, param(c, "grant"), form.value) : form;
  if ("problems" in begun) return list(c, form.typed, begun.problems);
  const path = `${listOf(c)}/${begun.id}`;
  return c.redirect(begun.begun ? withFlash(path, "nachweis-begonnen") : path, 303);
});

fundingReports.get(one, (c) => show(c));

fundingReports.get(`${one}/text`, (c) => wording(c, c.req.query("abschnitt")));

fundingReports.post(`${one}/text`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, wordingInput);
  const section = [form.typed.section].flat()[0];
  if (!form.ok) return wording(c, section, form.typed, form.problems);
  const answer = await wordSentences(c.env.scope, editor, ...ids(c), form.value);
  if ("problems" in answer) return wording(c, section, form.typed, answer.problems);
  return c.redirect(`${withFlash(pathOf(c), answer.worded > 0 ? "gespeichert" : "unveraendert")}#${section}`, 303);
});

fundingReports.post(`${one}/aktualisierung`, async (c) => {
  await refreshReport(c.env.scope, asEditor(c.get("member")), ...ids(c));
  return c.redirect(withFlash(pathOf(c), "nachweis-aktualisiert"), 303);
});

fundingReports.post(`${one}/abschluss`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, freezeInput);
  if (!form.ok) refuse("conflict");
  const answer = await freezeReport(c.env.scope, lead, ...ids(c), form.value);
  if ("missing" in answer) return show(c, { problems: [{ field: "anyway", rule: "incomplete" }] });
  return c.redirect(withFlash(pathOf(c), "nachweis-eingefroren"), 303);
});

fundingReports.post(`${one}/berichtigung`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, correctionInput);
  if (!form.ok) return show(c, form);
  const { id } = await correctReport(c.env.scope, lead, ...ids(c), form.value.reason);
  return c.redirect(withFlash(`${listOf(c)}/${id}`, "nachweis-begonnen"), 303);
});

fundingReports.get(`${one}/verwerfung`, async (c) => {
  const { report } = await viewReport(c.env.scope, asEditor(c.get("member")), ...ids(c));
  if (report.frozenAt !== null) refuse("conflict");
  return html(
    c,
    <ConfirmationPage
      {...pageOf(c)}
      path={pathOf(c)}
      title="Entwurf verwerfen?"
      action={`${pathOf(c)}/verwerfung`}
      button="Entwurf verwerfen"
      back={{ href: pathOf(c), label: "Behalten" }}
    >
      <p>
        „{reportTitle(report)}“ und alles, was Sie daran formuliert haben, ist dann weg. Belege, Aktionen und Kennzahlen
        bleiben.
      </p>
    </ConfirmationPage>,
  );
});

fundingReports.post(`${one}/verwerfung`, async (c) => {
  await discardReport(c.env.scope, asEditor(c.get("member")), ...ids(c));
  return c.redirect(withFlash(listOf(c), "nachweis-verworfen"), 303);
});

fundingReports.get(`${one}/nachweis.pdf`, async (c) => {
  const { body, name } = await readReportFile(c.env.scope, asReader(c.get("member")), ...ids(c), "pdf");
  return c.body(body as ReadableStream, 200, {
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="${name}.pdf"`,
    "content-security-policy": "default-src 'none'; sandbox",
  });
});

fundingReports.get(`${one}/nachweis.xlsx`, async (c) => {
  const { body, name } = await readReportFile(c.env.scope, asReader(c.get("member")), ...ids(c), "xlsx");
  return c.body(body as ReadableStream, 200, xlsxHeaders(name));
});

async function list(c: Context<Team>, typed: Typed = { kind: "interim" }, problems: Problem[] = []) {
  const view = await listReports(c.env.scope, asReader(c.get("member")), param(c, "grant"));
  return html(
    c,
    <ReportsPage {...pageOf(c)} view={view} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}

async function show(c: Context<Team>, came: { typed?: Typed; problems?: Problem[] } = {}) {
  const view = await viewReport(c.env.scope, asReader(c.get("member")), ...ids(c));
  return html(c, <ReportPage {...pageOf(c)} {...view} {...came} />, came.problems ? 422 : 200);
}

async function wording(c: Context<Team>, section: string | undefined, typed?: Typed, problems?: Problem[]) {
  const view = await viewReport(c.env.scope, asEditor(c.get("member")), ...ids(c));
  if (!("sentences" in view)) refuse("conflict");
  const chosen = accountSections.find((one) => one === section) ?? accountSections[0];
  const sentences = view.sentences.filter((sentence) => sentence.section === chosen);
  return html(
    c,
    <WordingPage
      {...pageOf(c)}
      report={view.report}
      section={chosen}
      sentences={sentences}
      typed={typed}
      problems={problems}
    />,
    problems ? 422 : 200,
  );
}
