import { Hono, type Context } from "hono";
import { answerRound, sendRegret } from "#domain/rounds/answer-round";
import { ownRounds } from "#domain/rounds/own-rounds";
import { putCardBack } from "#domain/rounds/put-card-back";
import { putCardsAside } from "#domain/rounds/put-cards-aside";
import { answerInput, chosenCardsInput, regretInput, roundCardInput } from "#domain/rounds/round-input";
import { viewOwnRound } from "#domain/rounds/view-own-round";
import { writeRoundCard } from "#domain/rounds/write-round-card";
import { asEditor, asReader } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { RoundPage } from "../pages/rounds/round.tsx";
import { RoundsPage } from "../pages/rounds/rounds.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/erfahrungen/runden";
const one = `${PATH}/:id`;

/** What the agency asks this county for, and its answers. */
export const rounds = new Hono<Team>();

rounds.get(PATH, async (c) => {
  const asked = await ownRounds(c.env.scope, asReader(c.get("member")));
  return html(c, <RoundsPage {...pageOf(c)} rounds={asked} />);
});

rounds.get(one, (c) => show(c));

rounds.post(`${one}/neue-karte`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, roundCardInput);
  if (!form.ok) return show(c, form, 422);
  const begun = await writeRoundCard(c.env.scope, editor, c.req.param("id"), form.value);
  if ("problems" in begun) return show(c, { typed: form.typed, problems: begun.problems }, 422);
  return c.redirect(withFlash(`/team/erfahrungen/eigene/${begun.cardId}/bearbeiten`, "runde-karte-begonnen"), 303);
});

rounds.post(`${one}/karten`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, chosenCardsInput);
  if (!form.ok) return show(c, form, 422);
  const put = await putCardsAside(c.env.scope, editor, c.req.param("id"), form.value.known);
  if ("problems" in put) return show(c, { typed: form.typed, problems: put.problems }, 422);
  return c.redirect(withFlash(pathOf(c), "runde-karten-bereit"), 303);
});

rounds.post(`${one}/karten/:card/ruecknahme`, async (c) => {
  await putCardBack(c.env.scope, asEditor(c.get("member")), c.req.param("id"), c.req.param("card"));
  return c.redirect(withFlash(pathOf(c), "runde-karte-zurueck"), 303);
});

rounds.post(`${one}/antwort`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, answerInput);
  if (!form.ok) return show(c, form, 422);
  const answered = await answerRound(c.env.scope, editor, c.req.param("id"), form.value.cards);
  if ("problems" in answered) return show(c, { typed: form.typed, problems: answered.problems }, 422);
  return c.redirect(withFlash(pathOf(c), "runde-beantwortet"), 303);
});

rounds.post(`${one}/absage`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, regretInput);
  if (!form.ok) return show(c, form, 422);
  const answered = await sendRegret(c.env.scope, editor, c.req.param("id"), form.value.regret);
  if ("problems" in answered) return show(c, { typed: form.typed, problems: answered.problems }, 422);
  return c.redirect(withFlash(pathOf(c), "runde-beantwortet"), 303);
});

const pathOf = (c: Context<Team>) => `${PATH}/${c.req.param("id")}`;

async function show(c: Context<Team>, came: { typed?: Typed; problems?: Problem[] } = {}, status: 200 | 422 = 200) {
  const round = await viewOwnRound(c.env.scope, asReader(c.get("member")), c.req.param("id")!);
  return html(c, <RoundPage {...pageOf(c)} round={round} {...came} />, status);
}
