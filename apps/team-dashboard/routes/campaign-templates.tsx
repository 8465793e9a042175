import { Hono, type Context } from "hono";
import { changeTemplates } from "#domain/campaigns/change-templates";
import { templatesInput } from "#domain/campaigns/templates-input";
import { viewCampaign } from "#domain/campaigns/view-campaign";
import { asEditor } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, html, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { CampaignTemplatesPage } from "../pages/campaigns/templates.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/aktionen/:id/vorlagen";

/** What belongs to a campaign besides its plan: forms, and what is printed beside its codes. */
export const campaignTemplates = new Hono<Team>();

campaignTemplates.get(PATH, (c) => show(c));

campaignTemplates.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, templatesInput);
  if (!form.ok) return show(c, form);
  await changeTemplates(c.env.scope, editor, c.req.param("id"), form.value);
  return c.redirect(withFlash(`/team/aktionen/${c.req.param("id")}`, "vorlagen-gespeichert"), 303);
});

async function show(c: Context<Team>, came?: { typed: Typed; problems: Problem[] }) {
  asEditor(c.get("member"));
  const { campaign } = await viewCampaign(c.env.scope, c.req.param("id")!);
  const { forms, codeLayout } = campaign;
  const typed = came?.typed ?? typedFrom({ forms, codeLayout: codeLayout ?? {} });
  return html(
    c,
    <CampaignTemplatesPage {...pageOf(c)} campaign={campaign} typed={typed} problems={came?.problems} />,
    came ? 422 : 200,
  );
}
