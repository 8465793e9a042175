import { Hono, type Context } from "hono";
import { inputOf } from "#domain/experience/card-row";
import { changeCard } from "#domain/experience/change-card";
import { experienceInput, returnInput, reviewInput } from "#domain/experience/experience-input";
import { handInCard } from "#domain/experience/hand-in-card";
import { listCards } from "#domain/experience/list-cards";
import { readCard } from "#domain/experience/read-card";
import { returnCard } from "#domain/experience/return-card";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { writeCard } from "#domain/experience/write-card";
import { asEditor, asLead, asReader } from "#domain/team/actors";
import { refuse, type Problem } from "#kernel";
import { checkForm, cursorOf, euroTyped, html, placeOf, typedFrom, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { CardEditorPage } from "../pages/experience/card-editor.tsx";
import { OwnCardPage } from "../pages/experience/own-card.tsx";
import { OwnCardsPage } from "../pages/experience/own-cards.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/erfahrungen/eigene";
const one = `${PATH}/:id`;

export const experienceCards = new Hono<Team>();

experienceCards.get(PATH, async (c) => {
  asReader(c.get("member"));
  const { cards, next } = await listCards(c.env.scope, placeOf(c.req.query("nach")));
  return html(c, <OwnCardsPage {...pageOf(c)} cards={cards} next={next && `${PATH}?nach=${cursorOf(next)}`} />);
});

experienceCards.get(`${PATH}/neu`, (c) => {
  asEditor(c.get("member"));
  return html(c, <CardEditorPage {...pageOf(c)} typed={{}} />);
});

experienceCards.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, experienceInput);
  if (!form.ok) return html(c, <CardEditorPage {...pageOf(c)} {...form} />, 422);
  const { id } = await writeCard(c.env.scope, editor, form.value);
  return c.redirect(withFlash(`${PATH}/${id}`, "gespeichert"), 303);
});

experienceCards.get(one, (c) => show(c));

experienceCards.get(`${one}/bearbeiten`, (c) => edit(c));

experienceCards.post(one, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, experienceInput);
  if (!form.ok) return edit(c, form, 422);
  await changeCard(c.env.scope, editor, c.req.param("id"), form.value);
  return c.redirect(withFlash(pathOf(c), "gespeichert"), 303);
});

experienceCards.post(`${one}/pruefung`, async (c) => {
  const answer = await handInCard(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  if ("problems" in answer) return edit(c, answer, 422);
  return c.redirect(withFlash(pathOf(c), "karte-eingereicht"), 303);
});

experienceCards.post(`${one}/freigabe`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, reviewInput);
  if (!form.ok) refuse("conflict");
  await reviewCard(c.env.scope, lead, c.req.param("id"), form.value.revision);
  return c.redirect(withFlash(pathOf(c), "karte-geprueft"), 303);
});

experienceCards.post(`${one}/rueckgabe`, async (c) => {
  const lead = asLead(c.get("member"));
  const form = await checkForm(c.req.raw, returnInput);
  if (!form.ok) return show(c, form, 422);
  await returnCard(c.env.scope, lead, c.req.param("id"), form.value);
  return c.redirect(withFlash(pathOf(c), "karte-zurueckgegeben"), 303);
});

experienceCards.post(`${one}/teilung`, async (c) => {
  await shareCard(c.env.scope, asLead(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(pathOf(c), "erfahrung-geteilt"), 303);
});

const pathOf = (c: Context<Team>) => `${PATH}/${c.req.param("id")}`;

async function show(c: Context<Team>, came?: { typed: Typed; problems: Problem[] }, status: 200 | 422 = 200) {
  asReader(c.get("member"));
  const card = await readCard(c.env.scope, c.req.param("id")!);
  return html(c, <OwnCardPage {...pageOf(c)} card={card} {...came} />, status);
}

/** The form with what the card says, or with what was typed where it came back. */
async function edit(c: Context<Team>, came: { typed?: Typed; problems?: Problem[] } = {}, status: 200 | 422 = 200) {
  asEditor(c.get("member"));
  const card = await readCard(c.env.scope, c.req.param("id")!);
  const typed = came.typed ?? typedFrom({ ...inputOf(card), costCents: euroTyped(card.costCents) });
  return html(
    c,
    <CardEditorPage
      {...pageOf(c)}
      card={pathOf(c)}
      typed={typed}
      problems={came.problems}
      measured={card.figuresMeasured}
    />,
    status,
  );
}
