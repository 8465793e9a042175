import { Hono, type Context } from "hono";
import { typedFrom } from "#domain/directory/employer-record";
import { newIn } from "#domain/directory/field-values";
import { proposeChanges } from "#domain/directory/propose-changes";
import { reviewEmployer, type EmployerReview } from "#domain/directory/review-employer";
import { asEditor } from "#domain/team/actors";
import { refuse, type Problem } from "#kernel";
import { html, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ProposalEditorPage } from "../pages/proposal-editor.tsx";
import { withFlash } from "../texts/flashes.ts";
import { changesTyped } from "./proposal-form.ts";

const PATH = "/team/arbeitgeber/:id/vorschlaege";

/** Other values for the fields of an employer that another county vouches for. */
export const proposalEditor = new Hono<Team>();

proposalEditor.get(`${PATH}/neu`, async (c) => {
  const review = await foreignEmployer(c);
  return editor(c, review, { typed: typedFrom(review.employer) });
});

proposalEditor.post(`${PATH}/vorschau`, async (c) => {
  const [review, typed] = await Promise.all([foreignEmployer(c), typedIn(c.req.raw)]);
  const { changes, problems } = changesTyped(typed, review.employer, review.history);
  return editor(c, review, { typed, problems, preview: newIn(review.employer, changes) });
});

proposalEditor.post(PATH, async (c) => {
  const [review, typed] = await Promise.all([foreignEmployer(c), typedIn(c.req.raw)]);
  const { changes, note, problems } = changesTyped(typed, review.employer, review.history);
  const proposer = { origin: "county", editor: asEditor(c.get("member")) } as const;
  const made =
    problems.length > 0 ? { problems } : await proposeChanges(c.env.scope, proposer, review.employer.id, changes, note);
  if ("problems" in made) return editor(c, review, { typed, problems: made.problems });
  return c.redirect(withFlash(`/team/vorschlaege/${made.bundle}`, "vorschlag-gesendet"), 303);
});

async function foreignEmployer(c: Context<Team>): Promise<EmployerReview> {
  const review = await reviewEmployer(c.env.scope, asEditor(c.get("member")), c.req.param("id") ?? "");
  return review.own ? refuse("not-allowed") : review;
}

interface Shown {
  typed: Typed;
  problems?: Problem[];
  preview?: ReturnType<typeof newIn>;
}

function editor(c: Context<Team>, { employer, places, proposals }: EmployerReview, shown: Shown) {
  const open = proposals.filter(({ ours, origin }) => ours && origin === "county");
  return html(
    c,
    <ProposalEditorPage {...pageOf(c)} employer={employer} places={places} open={open} {...shown} />,
    shown.problems?.length ? 422 : 200,
  );
}
