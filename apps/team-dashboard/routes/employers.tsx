import { Hono, type Context } from "hono";
import { changeEmployer } from "#domain/directory/change-employer";
import { employerInput } from "#domain/directory/employer-input";
import { typedFrom } from "#domain/directory/employer-record";
import { listPlaces } from "#domain/directory/list-places";
import { employerLists, listTeamEmployers } from "#domain/directory/list-team-employers";
import { addUnlessTwin } from "#domain/directory/matching/add-unless-twin";
import { findTwins } from "#domain/directory/matching/find-twins";
import { similarInput } from "#domain/directory/matching/similar-input";
import { findSuccessor } from "#domain/directory/merges/find-successor";
import { readMergedHistories } from "#domain/directory/merges/read-merged-histories";
import { reviewEmployer } from "#domain/directory/review-employer";
import { asEditor, asReader } from "#domain/team/actors";
import { found, refuse } from "#kernel";
import { checkForm, html, many, one, percentOf } from "#web";
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
  const differing = one(form.typed, "_distinct") ? many(form.typed, "_twin") : [];
  const made = form.ok ? await addUnlessTwin(scope, editor, form.value, differing) : { ...form, twins: [] };
  if ("id" in made) return c.redirect(withFlash(`${PATH}/${made.id}`, "arbeitgeber-aufgenommen"), 303);
  return html(
    c,
    <EmployerEditorPage
      {...pageOf(c)}
      places={await listPlaces(scope)}
      typed={form.typed}
      problems={made.problems}
      twins={made.twins}
    />,
    422,
  );
});

employers.get(`${PATH}/neu/aehnliche`, async (c) => {
  asEditor(c.get("member"));
  const typed = similarInput.safeParse(c.req.query());
  const [twins = []] = typed.success ? await findTwins(c.env.scope, [typed.data]) : [];
  const hints = twins.map(({ employer, score, reasons }) => ({
    name: employer.name,
    href: `${PATH}/${employer.id}`,
    where: `${employer.place}, gepflegt von ${employer.own ? "uns" : employer.vouchedBy}`,
    percent: percentOf(score),
    reasons: reasons.filter(({ speaks }) => speaks === "for").map(({ text }) => text),
  }));
  return c.json({ hints });
});

employers.get(`${PATH}/:id`, async (c) => {
  const review = await reviewEmployer(c.env.scope, asReader(c.get("member")), idIn(c));
  if (review.employer.mergedInto !== null) {
    const successor = found(await findSuccessor(c.env.scope, review.employer.id));
    return c.redirect(withFlash(`${PATH}/${successor.id}`, "aufgegangen"), 303);
  }
  return html(c, <EmployerPage {...pageOf(c)} {...review} />);
});

employers.get(`${PATH}/:id/verlauf`, async (c) => {
  const [{ employer, history, places }, former] = await Promise.all([
    reviewEmployer(c.env.scope, asReader(c.get("member")), idIn(c)),
    readMergedHistories(c.env.scope, idIn(c)),
  ]);
  return html(
    c,
    <EmployerHistoryPage {...pageOf(c)} employer={employer} history={history} former={former} places={places} />,
  );
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
