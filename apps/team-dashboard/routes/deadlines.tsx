import { Hono, type Context } from "hono";
import { addDeadline } from "#domain/funding/add-deadline";
import { changeDeadline } from "#domain/funding/change-deadline";
import { deadlineInput } from "#domain/funding/deadline-input";
import { removeDeadline } from "#domain/funding/remove-deadline";
import { tickDeadline } from "#domain/funding/tick-deadline";
import { viewGrant } from "#domain/funding/view-grant";
import { asLead } from "#domain/team/actors";
import { found, type Problem } from "#kernel";
import { checkForm, formUse, html, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { DeadlinePage } from "../pages/funding/deadline.tsx";
import { withFlash } from "../texts/flashes.ts";
import { showGrant } from "./grants.tsx";

const PATH = "/team/foerderung/:grant/fristen";
const one = `${PATH}/:deadline`;

/** What funders expect by when. */
export const deadlines = new Hono<Team>();

const listOf = (c: Context<Team>) => `/team/foerderung/${c.req.param("grant")}`;
const which = (c: Context<Team>) => ({ grantId: c.req.param("grant") ?? "", id: c.req.param("deadline") ?? "" });

deadlines.post(PATH, async (c) => {
  const { scope } = c.env;
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, deadlineInput);
  if (!form.ok) return showGrant(c, form, 422);
  const use = await formUse(scope.signer, form.typed, scope.clock.now(), 0);
  if ("problem" in use)
    return showGrant(c, { typed: form.typed, problems: [{ field: "dueOn", rule: use.problem }] }, 422);
  const answer = await addDeadline(scope, lead, c.req.param("grant"), form.value, `ddl_${use.key}`);
  if ("problems" in answer) return showGrant(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(`${withFlash(listOf(c), "frist-eingetragen")}#fristen`, 303);
});

deadlines.get(one, (c) => show(c));

deadlines.post(one, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, deadlineInput);
  const answer = form.ok ? await changeDeadline(c.env.scope, lead, which(c), form.value) : form;
  if ("problems" in answer) return show(c, { typed: form.typed, problems: answer.problems }, 422);
  return c.redirect(`${withFlash(listOf(c), "gespeichert")}#fristen`, 303);
});

for (const [step, done] of [
  ["erledigung", true],
  ["oeffnung", false],
] as const)
  deadlines.post(`${one}/${step}`, async (c) => {
    await tickDeadline(c.env.scope, asLead(c.get("member")), which(c), done);
    return c.redirect(`${withFlash(listOf(c), done ? "frist-erledigt" : "frist-offen")}#fristen`, 303);
  });

deadlines.post(`${one}/streichung`, async (c) => {
  await removeDeadline(c.env.scope, asLead(c.get("member")), which(c));
  return c.redirect(`${withFlash(listOf(c), "frist-gestrichen")}#fristen`, 303);
});

async function show(c: Context<Team>, came: { typed?: Typed; problems?: Problem[] } = {}, status: 200 | 422 = 200) {
  const view = await viewGrant(c.env.scope, asLead(c.get("member")), c.req.param("grant") ?? "");
  const deadline = found(view.deadlines.find(({ id }) => id === c.req.param("deadline")));
  const { kind, title, dueOn, remindDays } = deadline;
  const typed = came.typed ?? typedFrom({ kind, title, dueOn, remindDays });
  const more = { grant: view.grant, deadline, typed, problems: came.problems };
  return html(c, <DeadlinePage {...pageOf(c)} {...more} />, status);
}
