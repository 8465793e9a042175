import { Hono, type Context } from "hono";
import { addCards } from "#domain/experience-reports/add-cards";
import { addRound } from "#domain/experience-reports/add-round";
import { changeReport } from "#domain/experience-reports/change-report";
import { findCards } from "#domain/experience-reports/find-cards";
import { listReports } from "#domain/experience-reports/list-reports";
import { openPreviewPicture, previewReport } from "#domain/experience-reports/preview-report";
import { publishReport } from "#domain/experience-reports/publish-report";
import {
  chosenExperiencesInput,
  chosenRoundInput,
  publicationInput,
  reportChangeInput,
  reportInput,
} from "#domain/experience-reports/report-input";
import { startReport } from "#domain/experience-reports/start-report";
import { viewReport } from "#domain/experience-reports/view-report";
import { asEditor, asLead, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, cursorOf, formToken, formUse, html, pictureHeaders, placeOf, typedFrom, type Typed } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ChooseCardsPage } from "../pages/reports/choose-cards.tsx";
import { CoverPage } from "../pages/reports/cover-form.tsx";
import { PreviewPage, PublicationPage } from "../pages/reports/preview.tsx";
import { ReportPageView } from "../pages/reports/report.tsx";
import { ReportsPage } from "../pages/reports/reports.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/berichte";
const one = `${PATH}/:id`;

/** Composing, previewing and publishing reports of experience. */
export const reports = new Hono<Agency>();

type CameBack = { typed?: Typed; problems?: Problem[] };
const idOf = (c: Context<Agency>) => c.req.param("id")!;
const pathOf = (c: Context<Agency>) => `${PATH}/${idOf(c)}`;

reports.get(PATH, async (c) => {
  const list = await listReports(c.env.scope, asReader(c.get("member")), placeOf(c.req.query("nach")));
  return html(c, <ReportsPage {...pageOf(c)} list={list} next={list.next && `${PATH}?nach=${cursorOf(list.next)}`} />);
});

reports.get(`${PATH}/neu`, (c) => begin(c));

reports.post(PATH, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, reportInput);
  if (!form.ok) return begin(c, form, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use) return begin(c, { typed: form.typed, problems: [{ field: "title", rule: use.problem }] }, 422);
  const started = await startReport(scope, editor, form.value, `rpt_${use.key}`);
  if ("problems" in started) return begin(c, { typed: form.typed, problems: started.problems }, 422);
  return c.redirect(withFlash(`${PATH}/${started.id}`, "bericht-begonnen"), 303);
});

reports.get(one, (c) => show(c));

reports.get(`${one}/angaben`, (c) => cover(c));

reports.post(`${one}/angaben`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, reportChangeInput);
  if (!form.ok) return cover(c, form, 422);
  const changed = await changeReport(c.env.scope, editor, idOf(c), form.value);
  if (changed !== "changed") return cover(c, { typed: form.typed, problems: changed.problems }, 422);
  return c.redirect(withFlash(pathOf(c), "bericht-gespeichert"), 303);
});

reports.get(`${one}/erfahrungen`, (c) => choose(c));

reports.post(`${one}/erfahrungen`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, chosenExperiencesInput);
  if (!form.ok) return choose(c, form.problems, 422);
  const added = await addCards(c.env.scope, editor, idOf(c), form.value.experiences);
  if ("problems" in added) return choose(c, added.problems, 422);
  return c.redirect(withFlash(pathOf(c), "bericht-karten"), 303);
});

reports.post(`${one}/runden`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, chosenRoundInput);
  if (!form.ok) return show(c, form.problems, 422);
  const added = await addRound(c.env.scope, editor, idOf(c), form.value.round);
  if ("problems" in added) return show(c, added.problems, 422);
  return c.redirect(withFlash(pathOf(c), "bericht-runde"), 303);
});

reports.get(`${one}/vorschau`, async (c) => {
  const preview = await previewReport(c.env.scope, asReader(c.get("member")), idOf(c));
  return html(c, <PreviewPage {...pageOf(c)} preview={preview} />);
});

reports.get(`${one}/bild/:picture{rsc_[0-9a-z]+-[0-9]{1,2}}`, async (c) => {
  const [section, place] = c.req.param("picture").split("-");
  const reader = asReader(c.get("member"));
  const { body, type } = await openPreviewPicture(c.env.scope, reader, idOf(c), section!, Number(place));
  return c.body(body, 200, { ...pictureHeaders("private"), "content-type": type });
});

reports.get(`${one}/veroeffentlichung`, (c) => confirm(c));

reports.post(`${one}/veroeffentlichung`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, publicationInput);
  if (!form.ok) return confirm(c, form, 422);
  const published = await publishReport(c.env.scope, lead, idOf(c), form.value);
  if ("problems" in published) return confirm(c, { typed: form.typed, problems: published.problems }, 422);
  return c.redirect(withFlash(pathOf(c), "bericht-veroeffentlicht"), 303);
});

async function begin(c: Context<Agency>, came: CameBack = {}, status: 200 | 422 = 200) {
  const { scope } = c.env;
  asEditor(c.get("member"));
  const hidden = { _form: await formToken(scope.signer, scope.clock.now()) };
  return html(
    c,
    <CoverPage {...pageOf(c)} hidden={hidden} typed={came.typed ?? {}} problems={came.problems} />,
    status,
  );
}

async function show(c: Context<Agency>, problems: Problem[] = [], status: 200 | 422 = 200) {
  const report = await viewReport(c.env.scope, asReader(c.get("member")), idOf(c));
  return html(c, <ReportPageView {...pageOf(c)} report={report} problems={problems} />, status);
}

async function cover(c: Context<Agency>, came: CameBack = {}, status: 200 | 422 = 200) {
  const { id, title, slug, subtitle, summary, revision, latest } = await viewReport(
    c.env.scope,
    asEditor(c.get("member")),
    idOf(c),
  );
  return html(
    c,
    <CoverPage
      {...pageOf(c)}
      report={{ id, title, isPublished: latest > 0 }}
      hidden={{ revision: String(revision) }}
      typed={came.typed ?? typedFrom({ title, slug, subtitle, summary })}
      problems={came.problems}
    />,
    status,
  );
}

async function choose(c: Context<Agency>, problems: Problem[] = [], status: 200 | 422 = 200) {
  const asked = new URL(c.req.url);
  const [, rank, id] = /^(-?\d{1,16})-(shr_[0-9a-z]{4,40})$/.exec(c.req.query("nach") ?? "") ?? [];
  const choice = await findCards(
    c.env.scope,
    asEditor(c.get("member")),
    idOf(c),
    { q: c.req.query("q"), kreis: c.req.query("kreis") },
    rank && id ? { rank: Number(rank), id } : undefined,
  );
  if (choice.next) asked.searchParams.set("nach", `${choice.next.rank}-${choice.next.id}`);
  const next = choice.next && `${asked.pathname}${asked.search}`;
  return html(c, <ChooseCardsPage {...pageOf(c)} choice={choice} next={next} problems={problems} />, status);
}

async function confirm(c: Context<Agency>, came: CameBack = {}, status: 200 | 422 = 200) {
  const report = await viewReport(c.env.scope, asLead(c.get("member")), idOf(c));
  return html(c, <PublicationPage {...pageOf(c)} preview={report} {...came} />, status);
}
