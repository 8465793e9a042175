import { Hono, type Context } from "hono";
import { addFirm, assignFirm, leaveFirm, reopenFirm } from "#domain/job-search/decide-firm";
import { assignmentInput, newFirmInput } from "#domain/job-search/firm-input";
import { listFirms, viewFirm } from "#domain/job-search/list-firms";
import { asEditor, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { JobSearchFirmPage } from "../pages/job-search/firm.tsx";
import { decisionAt, JobSearchFirmsPage } from "../pages/job-search/firms.tsx";
import { withFlash, type Flash } from "../texts/flashes.ts";

const PATH = "/team/angebote/jobsuche/arbeitgeber";

/** Whom the firms of the job search stand for. */
export const jobSearchFirms = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") ?? "";
const done = (c: Context<Team>, flash: Flash) => c.redirect(withFlash(PATH, flash), 303);

async function firmPage(c: Context<Team>, came?: { typed: Typed; problems: Problem[] }) {
  const view = await viewFirm(c.env.scope, asEditor(c.get("member")), idIn(c));
  return html(c, <JobSearchFirmPage {...pageOf(c)} view={view} {...came} />, came ? 422 : 200);
}

jobSearchFirms.get(PATH, async (c) => {
  const { name, nach } = c.req.query();
  const after = name && nach ? { firm: name, id: nach } : undefined;
  const list = await listFirms(c.env.scope, asReader(c.get("member")), decisionAt(c.req.query("stand")), after);
  return html(c, <JobSearchFirmsPage {...pageOf(c)} {...list} />);
});

jobSearchFirms.get(`${PATH}/:id`, (c) => firmPage(c));

jobSearchFirms.post(`${PATH}/:id/zuordnung`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, assignmentInput);
  const outcome = form.ok ? await assignFirm(c.env.scope, editor, idIn(c), form.value.employerId) : form;
  return outcome ? firmPage(c, { typed: form.typed, problems: outcome.problems }) : done(c, "jobsuche-zugeordnet");
});

jobSearchFirms.post(`${PATH}/:id/aufnahme`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, newFirmInput);
  const outcome = form.ok ? await addFirm(c.env.scope, editor, idIn(c), form.value) : form;
  return outcome ? firmPage(c, { typed: form.typed, problems: outcome.problems }) : done(c, "jobsuche-aufgenommen");
});

jobSearchFirms.post(`${PATH}/:id/verzicht`, async (c) => {
  await leaveFirm(c.env.scope, asEditor(c.get("member")), idIn(c));
  return done(c, "jobsuche-nicht");
});

jobSearchFirms.post(`${PATH}/:id/ruecknahme`, async (c) => {
  await reopenFirm(c.env.scope, asEditor(c.get("member")), idIn(c));
  return done(c, "jobsuche-neu-entscheiden");
});
