import { Hono, type Context } from "hono";
import { invitationInput } from "#domain/desk/invitation-input";
import { inviteEmployers, previewInvitation } from "#domain/desk/invite-employers";
import { listAccounts } from "#domain/desk/list-accounts";
import { listCandidates } from "#domain/desk/list-candidates";
import { remindEmployers } from "#domain/desk/remind-employers";
import { asEditor, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, html, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { InvitationPreviewPage } from "../pages/desk/invitation-preview.tsx";
import { InvitationsPage } from "../pages/desk/invitations.tsx";
import { InvitePage } from "../pages/desk/invite.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/arbeitgeber/einladungen";

/** Employers asked to keep their own profile, and what came of it. */
export const deskInvitations = new Hono<Team>();

deskInvitations.get(PATH, async (c) => {
  const list = await listAccounts(c.env.scope, asReader(c.get("member")));
  return html(c, <InvitationsPage {...pageOf(c)} {...list} />);
});

deskInvitations.get(`${PATH}/neu`, (c) => {
  asEditor(c.get("member"));
  return choose(c, {}, []);
});

deskInvitations.post(`${PATH}/vorschau`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, invitationInput);
  if (!form.ok) return choose(c, form.typed, form.problems);
  const preview = await previewInvitation(c.env.scope, editor, form.value);
  return html(c, <InvitationPreviewPage {...pageOf(c)} {...preview} input={form.value} />);
});

deskInvitations.post(`${PATH}/auswahl`, async (c) => {
  asEditor(c.get("member"));
  return choose(c, await typedIn(c.req.raw), []);
});

deskInvitations.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, invitationInput);
  const sent = form.ok ? await inviteEmployers(c.env.scope, editor, form.value) : form;
  if ("invited" in sent) return c.redirect(withFlash(PATH, "einladungen-unterwegs"), 303);
  return choose(c, form.typed, sent.problems);
});

deskInvitations.post(`${PATH}/erinnerung`, async (c) => {
  const reminded = await remindEmployers(c.env.scope, asEditor(c.get("member")));
  return c.redirect(withFlash(PATH, reminded > 0 ? "erinnerung-unterwegs" : "unveraendert"), 303);
});

async function choose(c: Context<Team>, typed: Typed, problems: Problem[]) {
  const query = (c.req.query("q") ?? "").slice(0, 200);
  const list = await listCandidates(c.env.scope, asReader(c.get("member")), { query, after: c.req.query("nach") });
  return html(
    c,
    <InvitePage {...pageOf(c)} {...list} query={query} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}
