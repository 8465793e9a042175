import { Hono, type Context } from "hono";
import { addFigures } from "#domain/experience-reports/add-figures";
import { addText } from "#domain/experience-reports/add-text";
import { changeSection, takeNewerVersion } from "#domain/experience-reports/change-section";
import { placeSection, removeSection } from "#domain/experience-reports/place-section";
import { figuresInput, placeInput, sectionInputs, textInput } from "#domain/experience-reports/report-input";
import { viewReport } from "#domain/experience-reports/view-report";
import { readInsights } from "#domain/insights/read-insights";
import { asEditor } from "#domain/team/actors";
import { refuse, type Problem, type ReportSection } from "#kernel";
import { checkForm, checkTyped, html, one, typedFrom, typedIn, type Typed } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { RemovalPage } from "../pages/reports/removal.tsx";
import { SectionEditorPage } from "../pages/reports/section-editor.tsx";
import { withFlash, type Flash } from "../texts/flashes.ts";

const list = "/berichte/:id/abschnitte";
const single = `${list}/:section{rsc_[0-9a-z]+}`;

/** The parts of a report of experience, one by one. */
export const reportSections = new Hono<Agency>();

type CameBack = { typed?: Typed; problems?: Problem[] };
const idOf = (c: Context<Agency>) => c.req.param("id")!;
const sectionOf = (c: Context<Agency>) => c.req.param("section")!;
const done = (c: Context<Agency>, flash: Flash) => c.redirect(withFlash(`/berichte/${idOf(c)}`, flash), 303);
const editorOf = (c: Context<Agency>) => asEditor(c.get("member"));

reportSections.get(`${list}/neu`, (c) => add(c, c.req.query("art") === "figures" ? "figures" : "text"));

reportSections.post(list, async (c) => {
  const editor = editorOf(c);
  const typed = await typedIn(c.req.raw);
  const kind = one(typed, "_art") === "figures" ? "figures" : "text";
  const form = kind === "figures" ? checkTyped(typed, figuresInput) : checkTyped(typed, textInput);
  if (!form.ok) return add(c, kind, form, 422);
  const { scope } = c.env;
  const added =
    "indicator" in form.value
      ? await addFigures(scope, editor, idOf(c), form.value)
      : await addText(scope, editor, idOf(c), form.value);
  if ("problems" in added) return add(c, kind, { typed, problems: added.problems }, 422);
  return done(c, "bericht-gespeichert");
});

reportSections.get(single, (c) => edit(c));

reportSections.post(single, async (c) => {
  const editor = editorOf(c);
  const { section } = await read(c);
  const form = await checkForm(c.req.raw, sectionInputs[section.kind]);
  if (!form.ok) return edit(c, form, 422);
  const changed = await changeSection(c.env.scope, editor, idOf(c), section.id, section.kind, form.value);
  if ("problems" in changed) return edit(c, { typed: form.typed, problems: changed.problems }, 422);
  return done(c, "bericht-gespeichert");
});

reportSections.post(`${single}/platz`, async (c) => {
  const editor = editorOf(c);
  const form = await checkForm(c.req.raw, placeInput);
  if (form.ok) await placeSection(c.env.scope, editor, idOf(c), sectionOf(c), form.value.place);
  return done(c, form.ok ? "bericht-verschoben" : "unveraendert");
});

reportSections.post(`${single}/fassung`, async (c) => {
  const editor = editorOf(c);
  const { section } = await read(c);
  if (section.kind !== "card") refuse("not-found");
  await takeNewerVersion(c.env.scope, editor, idOf(c), section);
  return done(c, "bericht-neuer");
});

reportSections.get(`${single}/entfernung`, async (c) => {
  const { report, section } = await read(c);
  return html(c, <RemovalPage {...pageOf(c)} report={report} section={section} />);
});

reportSections.post(`${single}/entfernung`, async (c) => {
  await removeSection(c.env.scope, editorOf(c), idOf(c), sectionOf(c));
  return done(c, "bericht-entfernt");
});

async function read(c: Context<Agency>) {
  const report = await viewReport(c.env.scope, editorOf(c), idOf(c));
  const section = report.sections.find(({ id }) => id === sectionOf(c)) ?? refuse("not-found");
  return { report, section };
}

/** What figures can be chosen from. */
async function choicesFor(c: Context<Agency>, kind: ReportSection["kind"]) {
  if (kind !== "figures") return undefined;
  const { definitions, periods } = await readInsights(c.env.scope, editorOf(c), { period: "jahr", indicator: "" });
  return { definitions, periods };
}

async function add(c: Context<Agency>, kind: "text" | "figures", came: CameBack = {}, status: 200 | 422 = 200) {
  const [report, choices] = await Promise.all([viewReport(c.env.scope, editorOf(c), idOf(c)), choicesFor(c, kind)]);
  const first = { picture: "months", period: choices?.periods[1]?.key ?? "jahr" };
  return html(
    c,
    <SectionEditorPage
      {...pageOf(c)}
      report={report}
      kind={kind}
      choices={choices}
      typed={came.typed ?? first}
      problems={came.problems}
    />,
    status,
  );
}

/** The form with what the section says, or with what was typed where it came back. */
async function edit(c: Context<Agency>, came: CameBack = {}, status: 200 | 422 = 200) {
  const { report, section } = await read(c);
  const { id: _, kind, revision: __, card: ___, counts: ____, ...said } = section;
  return html(
    c,
    <SectionEditorPage
      {...pageOf(c)}
      report={report}
      kind={kind}
      section={section}
      choices={await choicesFor(c, kind)}
      typed={came.typed ?? typedFrom(said)}
      problems={came.problems}
    />,
    status,
  );
}
