import { Hono, type Context } from "hono";
import { correctionInput } from "#domain/directory/correction-input";
import { decideProposal } from "#domain/directory/decide-proposal";
import { employerFields, textOf } from "#domain/directory/employer-record";
import { listPlaces } from "#domain/directory/list-places";
import { listProposals } from "#domain/directory/list-proposals";
import { proposeCorrection } from "#domain/directory/propose-correction";
import { reviewEmployer } from "#domain/directory/review-employer";
import { asEditor, asReader } from "#domain/team/actors";
import { refuse, type Problem } from "#kernel";
import { checkForm, checkTyped, html, one, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ProposalEditorPage } from "../pages/proposal-editor.tsx";
import { ProposalsPage } from "../pages/proposals.tsx";
import { withFlash } from "../texts/flashes.ts";

const LIST = "/team/vorschlaege";
const OF_EMPLOYER = "/team/arbeitgeber/:id/vorschlaege";

/** Corrections between counties: proposed field by field, decided by the county that vouches. */
export const proposals = new Hono<Team>();

proposals.get(LIST, async (c) => {
  const { scope } = c.env;
  const reader = asReader(c.get("member"));
  const [lists, places] = await Promise.all([listProposals(scope, reader), listPlaces(scope)]);
  return html(c, <ProposalsPage {...pageOf(c)} {...lists} places={places} />);
});

proposals.post(`${LIST}/:id/annahme`, async (c) => {
  const outcome = await decideProposal(c.env.scope, asEditor(c.get("member")), c.req.param("id"), "accept");
  return c.redirect(withFlash(LIST, "problems" in outcome ? "vorschlag-unmoeglich" : "vorschlag-uebernommen"), 303);
});

proposals.post(`${LIST}/:id/ablehnung`, async (c) => {
  await decideProposal(c.env.scope, asEditor(c.get("member")), c.req.param("id"), "decline");
  return c.redirect(withFlash(LIST, "vorschlag-abgelehnt"), 303);
});

proposals.get(`${OF_EMPLOYER}/neu`, (c) => {
  const field = employerFields.find((name) => name === c.req.query("feld")) ?? refuse("not-found");
  return editor(c, { field });
});

proposals.post(`${OF_EMPLOYER}/vorschau`, async (c) => {
  const typed = await typedIn(c.req.raw);
  const checked = checkTyped(typed, correctionInput);
  return editor(c, typed, checked.ok ? [] : checked.problems, checked.ok);
});

proposals.post(OF_EMPLOYER, async (c) => {
  const form = await checkForm(c.req.raw, correctionInput);
  const made = form.ok
    ? await proposeCorrection(c.env.scope, asEditor(c.get("member")), c.req.param("id"), form.value)
    : form;
  if ("id" in made) return c.redirect(withFlash(`/team/arbeitgeber/${c.req.param("id")}`, "vorschlag-gesendet"), 303);
  return editor(c, form.typed, made.problems);
});

async function editor(c: Context<Team>, typed: Typed, problems: Problem[] = [], preview = false) {
  const { employer, own, places } = await reviewEmployer(
    c.env.scope,
    asEditor(c.get("member")),
    c.req.param("id") ?? "",
  );
  const field = employerFields.find((name) => name === one(typed, "field")) ?? refuse("not-found");
  if (own) refuse("not-allowed");
  const present = textOf(employer[field]);
  const shown = "value" in typed ? typed : { ...typed, value: present ?? "" };
  return html(
    c,
    <ProposalEditorPage
      {...pageOf(c)}
      employer={employer}
      field={field}
      present={present}
      places={places}
      typed={shown}
      problems={problems}
      preview={preview}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
