import { Hono, type Context } from "hono";
import { acceptHandover } from "#domain/directory/accept-handover";
import { declineHandover } from "#domain/directory/decline-handover";
import { handoverAnswer, handoverInput } from "#domain/directory/handover-input";
import { offerHandover } from "#domain/directory/offer-handover";
import { reviewEmployer } from "#domain/directory/review-employer";
import { withdrawHandover } from "#domain/directory/withdraw-handover";
import { asLead } from "#domain/team/actors";
import { refuse, type Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { EmployerHandoverPage } from "../pages/employer-handover.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash, type Flash } from "../texts/flashes.ts";

const OFFER = "/team/arbeitgeber/:id/uebergabe";
const ANSWER = "/team/arbeitgeber/uebergaben/:id";
const INBOX = "/team/arbeitgeber/aenderungen";

/** Employers change hands: one county's lead offers, another's accepts. */
export const handovers = new Hono<Team>();

handovers.get(OFFER, (c) => offerPage(c));

handovers.post(OFFER, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, handoverInput);
  const made = form.ok ? await offerHandover(c.env.scope, lead, c.req.param("id"), form.value) : form;
  if ("problems" in made) return offerPage(c, form.typed, made.problems);
  return c.redirect(withFlash(`/team/arbeitgeber/${c.req.param("id")}`, "uebergabe-angeboten"), 303);
});

handovers.post(`${ANSWER}/annahme`, async (c) => {
  const done = await acceptHandover(c.env.scope, asLead(c.get("member")), c.req.param("id"));
  return "over" in done ? over(c) : to(c, `/team/arbeitgeber/${done.employerId}`, "uebergabe-angenommen");
});

handovers.post(`${ANSWER}/ablehnung`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, handoverAnswer);
  const done = await declineHandover(c.env.scope, lead, c.req.param("id"), form.ok ? form.value.answer : "");
  return "over" in done ? over(c) : to(c, INBOX, "uebergabe-abgelehnt");
});

handovers.post(`${ANSWER}/ruecknahme`, async (c) => {
  const done = await withdrawHandover(c.env.scope, asLead(c.get("member")), c.req.param("id"));
  return "over" in done ? over(c) : to(c, INBOX, "uebergabe-zurueckgezogen");
});

const to = (c: Context<Team>, path: string, flash: Flash) => c.redirect(withFlash(path, flash), 303);
const over = (c: Context<Team>) => to(c, INBOX, "uebergabe-vorbei");

async function offerPage(c: Context<Team>, typed?: Typed, problems: Problem[] = []) {
  const review = await reviewEmployer(c.env.scope, asLead(c.get("member")), c.req.param("id") ?? "");
  if (!review.own) refuse("not-found");
  return html(
    c,
    <EmployerHandoverPage {...pageOf(c)} {...review} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}
