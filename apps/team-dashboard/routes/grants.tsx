import { Hono, type Context } from "hono";
import { addGrant } from "#domain/funding/add-grant";
import { changeGrant } from "#domain/funding/change-grant";
import { chooseGoals, goalChoice } from "#domain/funding/choose-goals";
import { grantInput } from "#domain/funding/grant-input";
import { listBudgetLines } from "#domain/funding/list-budget-lines";
import { listGrants } from "#domain/funding/list-grants";
import { viewGrant } from "#domain/funding/view-grant";
import { asLead, asReader } from "#domain/team/actors";
import { dayOf, refuse, type Problem } from "#kernel";
import { checkForm, formToken, html, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { GrantEditorPage } from "../pages/funding/grant-editor.tsx";
import { GrantPage } from "../pages/funding/grant.tsx";
import { GrantsPage } from "../pages/funding/grants.tsx";
import { withFlash } from "../texts/flashes.ts";
import { percentTyped } from "../texts/funding.ts";

const PATH = "/team/foerderung";
const one = `${PATH}/:grant`;

/** Grant notices: what was granted, from when to when, and what for. */
export const grants = new Hono<Team>();

grants.get(PATH, async (c) => {
  const { scope } = c.env;
  asReader(c.get("member"));
  const [list, lines] = await Promise.all([listGrants(scope), listBudgetLines(scope)]);
  return html(c, <GrantsPage {...pageOf(c)} grants={list} lines={lines} today={dayOf(scope.clock.now())} />);
});

grants.get(`${PATH}/neu`, (c) => {
  asLead(c.get("member"));
  return html(c, <GrantEditorPage {...pageOf(c)} typed={{ share: "80", permittedShift: "20" }} />);
});

grants.post(PATH, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, grantInput);
  const answer = form.ok ? await addGrant(c.env.scope, lead, form.value) : form;
  if ("id" in answer) return c.redirect(withFlash(`${PATH}/${answer.id}`, "bescheid-eingetragen"), 303);
  return html(c, <GrantEditorPage {...pageOf(c)} typed={form.typed} problems={answer.problems} />, 422);
});

grants.get(one, (c) => showGrant(c));

grants.get(`${one}/bearbeiten`, async (c) => {
  const { grant } = await viewGrant(c.env.scope, asReader(c.get("member")), c.req.param("grant"));
  asLead(c.get("member"));
  const { title, funder, noticeNumber, noticeOn, purpose, startsOn, endsOn, permittedShift } = grant;
  const typed = typedFrom({ title, funder, noticeNumber, noticeOn, purpose, startsOn, endsOn, permittedShift });
  const path = `${PATH}/${grant.id}`;
  return html(c, <GrantEditorPage {...pageOf(c)} path={path} typed={{ ...typed, share: percentTyped(grant.share) }} />);
});

grants.post(one, async (c) => {
  const lead = asLead(c.get("member"));
  const { grant } = await viewGrant(c.env.scope, lead, c.req.param("grant"));
  const path = `${PATH}/${grant.id}`;
  const form = await checkForm(c.req.raw, grantInput);
  const answer = form.ok ? await changeGrant(c.env.scope, lead, grant.id, form.value) : form;
  if ("changed" in answer) return c.redirect(withFlash(path, "gespeichert"), 303);
  return html(c, <GrantEditorPage {...pageOf(c)} path={path} typed={form.typed} problems={answer.problems} />, 422);
});

grants.post(`${one}/ziele`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, goalChoice);
  if (!form.ok) refuse("not-found");
  await chooseGoals(c.env.scope, lead, c.req.param("grant"), form.value.goals);
  return c.redirect(withFlash(`${PATH}/${c.req.param("grant")}`, "gespeichert"), 303);
});

/** The grant's page, with a form for a deadline that may have come back. */
export async function showGrant(
  c: Context<Team>,
  came: { typed?: Typed; problems?: Problem[] } = {},
  status: 200 | 422 = 200,
) {
  const { scope } = c.env;
  const now = scope.clock.now();
  const [view, token] = await Promise.all([
    viewGrant(scope, asReader(c.get("member")), c.req.param("grant") ?? ""),
    formToken(scope.signer, now),
  ]);
  return html(c, <GrantPage {...pageOf(c)} view={view} today={dayOf(now)} token={token} {...came} />, status);
}
