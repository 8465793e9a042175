import { Hono, type Context } from "hono";
import { campaignChoices } from "#domain/campaigns/campaign-choices";
import { answerEnquiry } from "#domain/enquiries/answer-enquiry";
import { countOpenEnquiries, listEnquiries } from "#domain/enquiries/list-enquiries";
import { hangEnquiry, hangInput } from "#domain/enquiries/hang-enquiry";
import { viewEnquiry } from "#domain/enquiries/view-enquiry";
import { asGuide } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, cursorOf, html, placeOf } from "#web";
import type { Team } from "../app.tsx";
import { EnquiriesPage } from "../pages/enquiries.tsx";
import { EnquiryPage } from "../pages/enquiry.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/anfragen";
const PAGE = 40;

export const enquiries = new Hono<Team>();

enquiries.get(PATH, async (c) => {
  const guide = asGuide(c.get("member"));
  const status = c.req.query("stand") === "beantwortet" ? "answered" : "open";
  const [found, open] = await Promise.all([
    listEnquiries(c.env.scope, guide, { status, limit: PAGE + 1, after: placeOf(c.req.query("nach")) }),
    countOpenEnquiries(c.env.scope, guide),
  ]);
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  const next =
    last &&
    `${PATH}?${status === "answered" ? "stand=beantwortet&" : ""}nach=${cursorOf({ at: last.createdAt, id: last.id })}`;
  return html(
    c,
    <EnquiriesPage {...pageOf(c)} enquiries={found.slice(0, PAGE)} status={status} open={open} next={next} />,
  );
});

enquiries.get(`${PATH}/:id`, (c) => show(c));

enquiries.post(`${PATH}/:id/aktion`, async (c) => {
  const guide = asGuide(c.get("member"));
  const form = await checkForm(c.req.raw, hangInput);
  const answer = form.ok ? await hangEnquiry(c.env.scope, guide, c.req.param("id"), form.value.campaignId) : form;
  if ("problems" in answer) return show(c, answer.problems);
  return c.redirect(withFlash(`${PATH}/${c.req.param("id")}`, "anfrage-zugeordnet"), 303);
});

enquiries.post(`${PATH}/:id/antwort`, async (c) => {
  await answerEnquiry(c.env.scope, asGuide(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(PATH, "anfrage-beantwortet"), 303);
});

async function show(c: Context<Team>, problems: Problem[] = []) {
  const { scope } = c.env;
  const [enquiry, campaigns] = await Promise.all([
    viewEnquiry(scope, asGuide(c.get("member")), c.req.param("id")!),
    campaignChoices(scope),
  ]);
  const page = <EnquiryPage {...pageOf(c)} {...{ enquiry, campaigns, problems }} />;
  return html(c, page, problems.length > 0 ? 422 : 200);
}
