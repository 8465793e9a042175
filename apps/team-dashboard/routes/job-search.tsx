import { Hono, type Context } from "hono";
import { askForFetch } from "#domain/job-search/ask-for-fetch";
import { changeSettings } from "#domain/job-search/change-settings";
import { confirmRemoval } from "#domain/job-search/confirm-removal";
import { confirmRun } from "#domain/job-search/confirm-run";
import { discardRun } from "#domain/job-search/discard-run";
import { confirmationInput } from "#domain/job-search/firm-input";
import { readFile } from "#domain/job-search/read-file";
import { settingsInput } from "#domain/job-search/settings-input";
import { viewOverview } from "#domain/job-search/view-overview";
import { viewRun, type RunPart } from "#domain/job-search/view-run";
import { viewSettings } from "#domain/job-search/view-settings";
import { asEditor, asLead, asReader } from "#domain/team/actors";
import { refuse } from "#kernel";
import { checkForm, html } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { JobSearchPage } from "../pages/job-search/overview.tsx";
import { JobSearchRunPage } from "../pages/job-search/run.tsx";
import { JobSearchSettingsPage } from "../pages/job-search/settings.tsx";
import { withFlash } from "../texts/flashes.ts";
import { parts } from "../texts/job-search.ts";

const PATH = "/team/angebote/jobsuche";

/** Vacancies from the Federal Employment Agency, from files and from a nightly fetch. */
export const jobSearch = new Hono<Team>();

const runPath = (c: Context<Team>) => `${PATH}/laeufe/${c.req.param("id")}`;
const idIn = (c: Context<Team>) => c.req.param("id") ?? "";

async function overview(c: Context<Team>, problem?: string) {
  const view = await viewOverview(c.env.scope, asReader(c.get("member")));
  return html(c, <JobSearchPage {...pageOf(c)} view={view} problem={problem} />, problem ? 422 : 200);
}

jobSearch.get(PATH, (c) => overview(c));

jobSearch.post(`${PATH}/laeufe`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await c.req.raw.formData().catch(() => refuse("wrong-format"));
  const file = form.get("datei");
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return overview(c, "missing");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readFile(c.env.scope, editor, { name: file.name, bytes });
  return "problem" in read ? overview(c, read.problem) : c.redirect(`${PATH}/laeufe/${read.id}`, 303);
});

jobSearch.get(`${PATH}/laeufe/:id`, async (c) => {
  const wanted = (Object.keys(parts) as RunPart[]).find((one) => one === c.req.query("art"));
  const view = await viewRun(c.env.scope, asReader(c.get("member")), idIn(c), wanted, c.req.query("nach"));
  return html(c, <JobSearchRunPage {...pageOf(c)} {...view} />);
});

jobSearch.post(`${PATH}/laeufe/:id/uebernahme`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, confirmationInput);
  const outcome = await confirmRun(c.env.scope, editor, idIn(c), { remove: form.ok && form.value.remove });
  return c.redirect(outcome?.busy ? withFlash(runPath(c), "jobsuche-beschaeftigt") : runPath(c), 303);
});

jobSearch.post(`${PATH}/laeufe/:id/verwerfung`, async (c) => {
  await discardRun(c.env.scope, asEditor(c.get("member")), idIn(c));
  return c.redirect(withFlash(PATH, "jobsuche-verworfen"), 303);
});

jobSearch.post(`${PATH}/laeufe/:id/abgaenge`, async (c) => {
  const outcome = await confirmRemoval(c.env.scope, asLead(c.get("member")), idIn(c));
  return c.redirect(outcome?.busy ? withFlash(runPath(c), "jobsuche-beschaeftigt") : runPath(c), 303);
});

jobSearch.post(`${PATH}/abruf`, async (c) => {
  await askForFetch(c.env.scope, asLead(c.get("member")));
  return c.redirect(withFlash(PATH, "jobsuche-angestossen"), 303);
});

jobSearch.get(`${PATH}/einstellungen`, async (c) => {
  const settings = await viewSettings(c.env.scope, asLead(c.get("member")));
  return html(c, <JobSearchSettingsPage {...pageOf(c)} settings={settings} />);
});

jobSearch.post(`${PATH}/einstellungen`, async (c) => {
  const { scope } = c.env;
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, settingsInput);
  const outcome = form.ok ? await changeSettings(scope, lead, form.value) : form;
  if (!outcome) return c.redirect(withFlash(`${PATH}/einstellungen`, "jobsuche-eingestellt"), 303);
  const settings = await viewSettings(scope, lead);
  return html(
    c,
    <JobSearchSettingsPage {...pageOf(c)} settings={settings} typed={form.typed} problems={outcome.problems} />,
    422,
  );
});
