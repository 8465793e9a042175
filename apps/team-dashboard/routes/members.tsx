import { Hono, type Context } from "hono";
import { asLead } from "#domain/team/actors";
import { changeRole } from "#domain/team/change-role";
import { inviteMember } from "#domain/team/invite-member";
import { listMembers, viewMember } from "#domain/team/list-members";
import { memberInput, roleInput } from "#domain/team/member-input";
import { removeMember } from "#domain/team/remove-member";
import type { Problem } from "#kernel";
import { checkForm, html } from "#web";
import type { Team } from "../app.tsx";
import { ConfirmationPage } from "../pages/confirmation.tsx";
import { pageOf } from "../pages/frame.tsx";
import { MembersPage, type MembersProps } from "../pages/members.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/mitglieder";

export const members = new Hono<Team>();

members.get(PATH, (c) => show(c));

members.post(PATH, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, memberInput);
  if (!form.ok) return show(c, form, 422);
  const invited = await inviteMember(c.env.scope, lead, form.value);
  if ("problems" in invited) return show(c, { typed: form.typed, problems: invited.problems }, 422);
  return c.redirect(withFlash(PATH, "mitglied-eingeladen"), 303);
});

members.post(`${PATH}/:id/rolle`, async (c) => {
  const lead = asLead(c.get("member"));
  const id = c.req.param("id");
  const form = await checkForm(c.req.raw, roleInput);
  if (!form.ok) return show(c, { refused: { id, problems: form.problems } }, 422);
  const result = await changeRole(c.env.scope, lead, id, form.value);
  if (typeof result === "object") return show(c, { refused: { id, problems: result.problems } }, 422);
  return c.redirect(withFlash(PATH, result === "changed" ? "rolle-geaendert" : "unveraendert"), 303);
});

members.get(`${PATH}/:id/austritt`, (c) => askToRemove(c));

members.post(`${PATH}/:id/austritt`, async (c) => {
  const result = await removeMember(c.env.scope, asLead(c.get("member")), c.req.param("id"));
  return result === "removed" ? c.redirect(withFlash(PATH, "mitglied-entfernt"), 303) : askToRemove(c, result.problems);
});

async function show(c: Context<Team>, more: Partial<MembersProps> = {}, status: 200 | 422 = 200) {
  const list = await listMembers(c.env.scope, asLead(c.get("member")));
  return html(c, <MembersPage {...pageOf(c)} members={list} {...more} />, status);
}

async function askToRemove(c: Context<Team>, problems: Problem[] = []) {
  const { id, name } = await viewMember(c.env.scope, asLead(c.get("member")), c.req.param("id")!);
  return html(
    c,
    <ConfirmationPage
      {...pageOf(c)}
      path={`${PATH}/${id}/austritt`}
      title={`${name} aus dem Team entfernen?`}
      action={`${PATH}/${id}/austritt`}
      button="Aus dem Team entfernen"
      back={{ href: PATH, label: "Doch nicht" }}
      problems={problems}
    >
      <p>
        {name} wird sofort überall abgemeldet und kommt nicht mehr hinein. Was {name} geschrieben hat, bleibt.
      </p>
    </ConfirmationPage>,
    problems.length > 0 ? 422 : 200,
  );
}
