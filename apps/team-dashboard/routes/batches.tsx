import { Hono, type Context } from "hono";
import { batchInput } from "#domain/batches/batch-input";
import { addBatch, changeBatch } from "#domain/batches/keep-batch";
import { removeBatch } from "#domain/batches/remove-batch";
import { thankMakers } from "#domain/batches/thank-makers";
import { newBatch, viewBatch } from "#domain/batches/view-batch";
import { listPlaces } from "#domain/campaigns/list-places";
import { asEditor, asReader } from "#domain/team/actors";
import { dayOf, type Problem } from "#kernel";
import { checkForm, html, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { BatchEditorPage } from "../pages/campaigns/batch-editor.tsx";
import { ThanksPage } from "../pages/campaigns/thanks.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const CAMPAIGN = "/team/aktionen/:id";
const BATCH = "/team/chargen/:id";

/** What a campaign hands out: packed, handed out, thanked for. */
export const batches = new Hono<Team>();

const campaignPath = (id: string) => `/team/aktionen/${id}`;

batches.get(`${CAMPAIGN}/chargen/neu`, (c) => {
  asEditor(c.get("member"));
  return newForm(c, { kind: "box", day: dayOf(c.env.scope.clock.now()) });
});

batches.post(`${CAMPAIGN}/chargen`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, batchInput);
  const answer = form.ok ? await addBatch(c.env.scope, editor, c.req.param("id"), form.value) : form;
  if ("problems" in answer) return newForm(c, form.typed, answer.problems);
  return c.redirect(withFlash(campaignPath(answer.campaignId), "gespeichert"), 303);
});

batches.get(`${CAMPAIGN}/dank`, async (c) => {
  asReader(c.get("member"));
  const answer = await thankMakers(c.env.scope, c.req.param("id"));
  return html(c, <ThanksPage {...pageOf(c)} {...answer} back={campaignPath(c.req.param("id"))} />);
});

batches.get(`${BATCH}/bearbeiten`, async (c) => {
  asEditor(c.get("member"));
  return changeForm(c);
});

batches.post(BATCH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, batchInput);
  const answer = form.ok ? await changeBatch(c.env.scope, editor, c.req.param("id"), form.value) : form;
  if ("problems" in answer) return changeForm(c, form.typed, answer.problems);
  return c.redirect(withFlash(campaignPath(answer.campaignId), "gespeichert"), 303);
});

batches.post(`${BATCH}/loeschung`, async (c) => {
  const batch = await removeBatch(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(campaignPath(batch.campaignId), "charge-geloescht"), 303);
});

async function newForm(c: Context<Team>, typed: Typed, problems: Problem[] = []) {
  const { scope } = c.env;
  const [{ campaign, makers }, places] = await Promise.all([newBatch(scope, c.req.param("id")!), listPlaces(scope)]);
  const back = campaignPath(campaign.id);
  const page = (
    <BatchEditorPage {...pageOf(c)} {...{ back, makers, places, typed, problems }} action={`${back}/chargen`} isNew />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}

async function changeForm(c: Context<Team>, came?: Typed, problems: Problem[] = []) {
  const { scope } = c.env;
  const [{ batch, products, makers }, places] = await Promise.all([
    viewBatch(scope, c.req.param("id")!),
    listPlaces(scope),
  ]);
  const { kind, title, titleEn, place, municipalityAgs, day, packed, handedOut } = batch;
  const typed = came ?? typedFrom({ kind, title, titleEn, place, municipalityAgs, day, packed, handedOut, products });
  const page = (
    <BatchEditorPage
      {...pageOf(c)}
      {...{ makers, places, typed, problems }}
      action={`/team/chargen/${batch.id}`}
      back={campaignPath(batch.campaignId)}
      removable={handedOut === null}
    />
  );
  return html(c, page, problems.length > 0 ? 422 : 200);
}
