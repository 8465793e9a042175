import { Hono, type Context } from "hono";
import { listMerges } from "#domain/directory/merges/list-merges";
import { listTwins } from "#domain/directory/merges/list-twins";
import { mergeEmployers } from "#domain/directory/merges/merge-employers";
import { mergeInput, undoInput } from "#domain/directory/merges/merge-input";
import { previewMerge } from "#domain/directory/merges/preview-merge";
import { previewUndo } from "#domain/directory/merges/preview-undo";
import { tellApart } from "#domain/directory/merges/tell-apart";
import { undoMerge } from "#domain/directory/merges/undo-merge";
import { asLead, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, html, one, typedIn } from "#web";
import type { Team } from "../app.tsx";
import { DuplicatesPage } from "../pages/merging/duplicates.tsx";
import { MergePage, MergesPage, UndoPage } from "../pages/merging/merges.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PAIRS = "/team/arbeitgeber/doppelte";
const MERGES = "/team/arbeitgeber/zusammenfuehrungen";

/** Records this county vouches for that might be one employer, made one and two again. */
export const duplicates = new Hono<Team>();

duplicates.get(PAIRS, async (c) => {
  const twins = await listTwins(c.env.scope, asReader(c.get("member")), c.req.query("nach"));
  return html(c, <DuplicatesPage {...pageOf(c)} twins={twins} />);
});

duplicates.post(`${PAIRS}/unterschiede`, async (c) => {
  const lead = asLead(c.get("member"));
  const typed = await typedIn(c.req.raw);
  await tellApart(c.env.scope, lead, one(typed, "one"), one(typed, "other"));
  return c.redirect(withFlash(PAIRS, "sind-verschieden"), 303);
});

duplicates.get(MERGES, async (c) => {
  const merges = await listMerges(c.env.scope, asReader(c.get("member")), c.req.query("nach"));
  return html(c, <MergesPage {...pageOf(c)} {...merges} />);
});

duplicates.get(`${MERGES}/neu`, (c) => showMerge(c, c.req.query("bleibt") ?? "", c.req.query("geht") ?? ""));

duplicates.post(MERGES, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, mergeInput);
  const ids = { survivorId: one(form.typed, "_survivor"), mergedId: one(form.typed, "_merged") };
  const made = form.ok ? await mergeEmployers(c.env.scope, lead, ids, form.value) : form;
  if ("id" in made) return c.redirect(withFlash(MERGES, "zusammengefuehrt"), 303);
  return showMerge(c, ids.survivorId, ids.mergedId, made.problems);
});

duplicates.get(`${MERGES}/:id`, (c) => showUndo(c));

duplicates.post(`${MERGES}/:id/ruecknahme`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, undoInput);
  const done = form.ok ? await undoMerge(c.env.scope, lead, c.req.param("id"), form.value) : form;
  if ("survivorId" in done) return c.redirect(withFlash(MERGES, "getrennt"), 303);
  return showUndo(c, "problems" in done ? done.problems : [], "obstacle" in done ? 409 : 422);
});

async function showMerge(c: Context<Team>, survivorId: string, mergedId: string, problems: Problem[] = []) {
  const preview = await previewMerge(c.env.scope, asLead(c.get("member")), survivorId, mergedId);
  return html(c, <MergePage {...pageOf(c)} preview={preview} problems={problems} />, problems.length > 0 ? 422 : 200);
}

async function showUndo(c: Context<Team>, problems: Problem[] = [], status: 200 | 409 | 422 = 200) {
  const preview = await previewUndo(c.env.scope, asLead(c.get("member")), c.req.param("id") ?? "");
  return html(c, <UndoPage {...pageOf(c)} preview={preview} problems={problems} />, status);
}
