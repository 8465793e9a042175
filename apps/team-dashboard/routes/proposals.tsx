import { Hono, type Context } from "hono";
import { decideChanges } from "#domain/directory/decide-changes";
import { employerFields } from "#domain/directory/employer-record";
import { listPlaces } from "#domain/directory/list-places";
import { listProposals, viewBundle } from "#domain/directory/list-proposals";
import { withdrawChanges } from "#domain/directory/withdraw-changes";
import { asEditor, asReader } from "#domain/team/actors";
import { refuse, type Problem } from "#kernel";
import { html, one, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ProposalPage } from "../pages/proposal.tsx";
import { ProposalsPage } from "../pages/proposals.tsx";
import { withFlash } from "../texts/flashes.ts";
import { answersIn } from "./decision-form.ts";

const LIST = "/team/vorschlaege";

/** Corrections between counties, and those of employers themselves: decided by the county that vouches, field by field. */
export const proposals = new Hono<Team>();

proposals.get(LIST, async (c) => {
  const { scope } = c.env;
  const reader = asReader(c.get("member"));
  const [lists, places] = await Promise.all([listProposals(scope, reader), listPlaces(scope)]);
  return html(c, <ProposalsPage {...pageOf(c)} {...lists} places={places} />);
});

proposals.get(`${LIST}/:id`, (c) => bundlePage(c));

proposals.post(`${LIST}/:id/entscheidung`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const { bundle } = await viewBundle(scope, editor, c.req.param("id"));
  if (!bundle.first.toUs) refuse("not-found");
  const typed = await typedIn(c.req.raw);
  const read = answersIn(
    typed,
    bundle.proposals.map(({ field }) => field),
  );
  const seen = Number(one(typed, "_version")) || undefined;
  const done = "answers" in read ? await decideChanges(scope, editor, bundle.id, read.answers, seen) : read;
  if ("problems" in done) return bundlePage(c, typed, done.problems);
  return c.redirect(withFlash(`${LIST}/${bundle.id}`, "vorschlag-entschieden"), 303);
});

proposals.post(`${LIST}/:id/ruecknahme`, async (c) => {
  const typed = await typedIn(c.req.raw);
  const field = employerFields.find((name) => name === one(typed, "field"));
  const { withdrawn } = await withdrawChanges(c.env.scope, asEditor(c.get("member")), c.req.param("id"), field);
  return c.redirect(
    withFlash(`${LIST}/${c.req.param("id")}`, withdrawn > 0 ? "vorschlag-zurueckgezogen" : "unveraendert"),
    303,
  );
});

async function bundlePage(c: Context<Team>, typed?: Typed, problems: Problem[] = []) {
  const { scope } = c.env;
  const [view, places] = await Promise.all([
    viewBundle(scope, asReader(c.get("member")), c.req.param("id") ?? ""),
    listPlaces(scope),
  ]);
  const status = problems.length === 0 ? 200 : problems.some(({ rule }) => rule === "decided") ? 409 : 422;
  return html(c, <ProposalPage {...pageOf(c)} {...view} places={places} typed={typed} problems={problems} />, status);
}
