import { Hono, type Context } from "hono";
import { asLead } from "#domain/team/actors";
import { changeRole } from "#domain/team/change-role";
import { inviteMember } from "#domain/team/invite-member";
import { listMembers, viewMember } from "#domain/team/list-members";
import { memberInput, roleInput } from "#domain/team/member-input";
import { removeMember } from "#domain/team/remove-member";
import { checkForm, html } from "#web";
import type { Agency } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { LeavePage, MembersPage, type MembersProps } from "../pages/members.tsx";
import { withFlash } from "../texts/flashes.ts";
import { agencyRoles } from "../texts/words.ts";

const PATH = "/mitglieder";
const role = memberInput.shape.role.extract(agencyRoles);

export const members = new Hono<Agency>();

members.get(PATH, (c) => show(c));

members.post(PATH, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, memberInput.extend({ role }));
  if (!form.ok) return show(c, form, 422);
  const invited = await inviteMember(c.env.scope, lead, form.value);
  if ("problems" in invited) return show(c, { typed: form.typed, problems: invited.problems }, 422);
  return c.redirect(withFlash(PATH, "mitglied-eingeladen"), 303);
});

members.post(`${PATH}/:id/rolle`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, roleInput.extend({ role }));
  if (!form.ok) return show(c, { refused: form.problems }, 422);
  const result = await changeRole(c.env.scope, lead, c.req.param("id"), form.value);
  if (typeof result === "object") return show(c, { refused: result.problems }, 422);
  return c.redirect(withFlash(PATH, result === "changed" ? "rolle-geaendert" : "unveraendert"), 303);
});

members.get(`${PATH}/:id/austritt`, async (c) => {
  const leaving = await viewMember(c.env.scope, asLead(c.get("member")), c.req.param("id"));
  return html(c, <LeavePage {...pageOf(c)} leaving={leaving} />);
});

members.post(`${PATH}/:id/austritt`, async (c) => {
  const result = await removeMember(c.env.scope, asLead(c.get("member")), c.req.param("id"));
  if (result !== "removed") return show(c, { refused: result.problems }, 422);
  return c.redirect(withFlash(PATH, "mitglied-entfernt"), 303);
});

async function show(c: Context<Agency>, more: Partial<MembersProps> = {}, status: 200 | 422 = 200) {
  const list = await listMembers(c.env.scope, asLead(c.get("member")));
  return html(c, <MembersPage {...pageOf(c)} members={list} {...more} />, status);
}
