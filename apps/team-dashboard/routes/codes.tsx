import { Hono, type Context } from "hono";
import { changeCode } from "#domain/codes/change-code";
import { codeInput, codeWords } from "#domain/codes/code-input";
import { codePrinted } from "#domain/codes/code-text";
import { makeCode } from "#domain/codes/make-code";
import { newCodeChoices, readCode, readSheet } from "#domain/codes/read-sheet";
import { removeCode } from "#domain/codes/remove-code";
import { asEditor, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { qrFile } from "#ui";
import { checkForm, html, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { CodeEditorPage } from "../pages/campaigns/code-editor.tsx";
import { CodeSheetPage } from "../pages/campaigns/code-sheet.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const CAMPAIGN = "/team/aktionen/:id";
const CODE = "/team/codes/:id";

/** The codes of campaigns: made, worded, printed. */
export const codes = new Hono<Team>();

const campaignPath = (id: string) => `/team/aktionen/${id}`;

codes.get(`${CAMPAIGN}/codes/neu`, (c) => {
  asEditor(c.get("member"));
  return newForm(c);
});

codes.post(`${CAMPAIGN}/codes`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, codeInput);
  const answer = form.ok ? await makeCode(c.env.scope, editor, c.req.param("id"), form.value) : form;
  if ("problems" in answer) return newForm(c, form.typed, answer.problems);
  return c.redirect(withFlash(`/team/codes/${answer.id}/bearbeiten`, "code-angelegt"), 303);
});

codes.get(`${CAMPAIGN}/codes/druck`, async (c) => {
  asReader(c.get("member"));
  const sheet = await readSheet(c.env.scope, c.req.param("id"));
  return html(c, <CodeSheetPage {...pageOf(c)} sheet={sheet} back={campaignPath(sheet.campaign.id)} />);
});

codes.get(`${CODE}/bearbeiten`, (c) => {
  asEditor(c.get("member"));
  return changeForm(c);
});

codes.get(`${CODE}/qr.svg`, async (c) => {
  asReader(c.get("member"));
  const { code, url } = await readCode(c.env.scope, c.req.param("id"));
  c.header("content-disposition", `attachment; filename="code-${codePrinted(code)}.svg"`);
  return c.body(qrFile(url), 200, { "content-type": "image/svg+xml; charset=utf-8" });
});

codes.post(CODE, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, codeWords);
  if (!form.ok) return changeForm(c, form.typed, form.problems);
  const code = await changeCode(c.env.scope, editor, c.req.param("id"), form.value);
  return c.redirect(withFlash(campaignPath(code.campaignId), "gespeichert"), 303);
});

codes.post(`${CODE}/loeschung`, async (c) => {
  const code = await removeCode(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(campaignPath(code.campaignId), "code-geloescht"), 303);
});

/** A new code begins with the words of the campaign's code layout. */
async function newForm(c: Context<Team>, came?: Typed, problems: Problem[] = []) {
  const { campaign, batches } = await newCodeChoices(c.env.scope, c.req.param("id")!);
  const back = campaignPath(campaign.id);
  const { heading, text } = campaign.codeLayout ?? {};
  const typed = came ?? typedFrom({ heading, text });
  const page = <CodeEditorPage {...pageOf(c)} {...{ back, batches, typed, problems }} action={`${back}/codes`} />;
  return html(c, page, problems.length > 0 ? 422 : 200);
}

async function changeForm(c: Context<Team>, came?: Typed, problems: Problem[] = []) {
  const { id, code, url, campaignId, note, heading, headingEn, text, textEn } = await readCode(
    c.env.scope,
    c.req.param("id")!,
  );
  const page = (
    <CodeEditorPage
      {...pageOf(c)}
      action={`/team/codes/${id}`}
      back={campaignPath(campaignId)}
      made={{ printed: codePrinted(code), url }}
      typed={came ?? typedFrom({ note, heading, headingEn, text, textEn })}
      problems={problems}
    />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}
