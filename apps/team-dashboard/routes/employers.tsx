import { Hono, type Context } from "hono";
import { addEmployer } from "#domain/directory/add-employer";
import { changeEmployer } from "#domain/directory/change-employer";
import { employerInput } from "#domain/directory/employer-input";
import { typedFrom } from "#domain/directory/employer-record";
import { listPlaces } from "#domain/directory/list-places";
import { employerLists, listTeamEmployers } from "#domain/directory/list-team-employers";
import { reviewEmployer } from "#domain/directory/review-employer";
import { asEditor, asReader } from "#domain/team/actors";
import { refuse } from "#kernel";
import { checkForm, html, one } from "#web";
import type { Team } from "../app.tsx";
import { EmployerEditorPage } from "../pages/employer-editor.tsx";
import { EmployerHistoryPage } from "../pages/employer-history.tsx";
import { EmployerPage } from "../pages/employer.tsx";
import { EmployersPage } from "../pages/employers.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/arbeitgeber";

/** The shared directory as the team works on it. */
export const employers = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") ?? "";

employers.get(PATH, async (c) => {
  const list = employerLists.find((name) => name === c.req.query("liste")) ?? "own";
  const query = (c.req.query("q") ?? "").slice(0, 200);
  const found = await listTeamEmployers(c.env.scope, asReader(c.get("member")), {
    list,
    query,
    after: c.req.query("nach"),
  });
  return html(c, <EmployersPage {...pageOf(c)} list={list} query={query} {...found} />);
});

employers.get(`${PATH}/neu`, async (c) => {
  asEditor(c.get("member"));
  return html(c, <EmployerEditorPage {...pageOf(c)} places={await listPlaces(c.env.scope)} typed={{}} />);
});

employers.post(PATH, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, employerInput);
  const made = form.ok ? await addEmployer(scope, editor, form.value) : form;
  if ("id" in made) return c.redirect(withFlash(`${PATH}/${made.id}`, "arbeitgeber-aufgenommen"), 303);
  return html(
    c,
    <EmployerEditorPage {...pageOf(c)} places={await listPlaces(scope)} typed={form.typed} problems={made.problems} />,
    422,
  );
});

employers.get(`${PATH}/:id`, async (c) => {
  const review = await reviewEmployer(c.env.scope, asReader(c.get("member")), idIn(c));
  return html(c, <EmployerPage {...pageOf(c)} {...review} />);
});

employers.get(`${PATH}/:id/verlauf`, async (c) => {
  const { employer, history, places } = await reviewEmployer(c.env.scope, asReader(c.get("member")), idIn(c));
  return html(c, <EmployerHistoryPage {...pageOf(c)} employer={employer} history={history} places={places} />);
});

employers.get(`${PATH}/:id/bearbeiten`, async (c) => {
  const { employer, own, places } = await reviewEmployer(c.env.scope, asEditor(c.get("member")), idIn(c));
  if (!own) refuse("not-found");
  return html(c, <EmployerEditorPage {...pageOf(c)} places={places} employer={employer} typed={typedFrom(employer)} />);
});

employers.post(`${PATH}/:id`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, employerInput);
  const seen = Number(one(form.typed, "_version")) || undefined;
  const done = form.ok ? await changeEmployer(scope, editor, idIn(c), form.value, seen) : form;
  if ("changed" in done)
    return c.redirect(withFlash(`${PATH}/${idIn(c)}`, done.changed.length > 0 ? "gespeichert" : "unveraendert"), 303);
  const { employer, own, places } = await reviewEmployer(scope, editor, idIn(c));
  if (!own) refuse("not-found");
  return html(
    c,
    <EmployerEditorPage
      {...pageOf(c)}
      places={places}
      employer={employer}
      typed={form.typed}
      problems={done.problems}
    />,
    422,
  );
});
