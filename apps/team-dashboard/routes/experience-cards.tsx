import { Hono, type Context } from "hono";
import { inputOf, rowOf } from "#domain/experience/card-row";
import { changeCard } from "#domain/experience/change-card";
import { cardChangeInput, experienceInput, returnInput, reviewInput } from "#domain/experience/experience-input";
import { handInCard } from "#domain/experience/hand-in-card";
import { listCards } from "#domain/experience/list-cards";
import { readCard } from "#domain/experience/read-card";
import { refreshFigures } from "#domain/experience/refresh-figures";
import { returnCard } from "#domain/experience/return-card";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { versionChanges, type VersionChange } from "#domain/experience/version-changes";
import { writeCard } from "#domain/experience/write-card";
import { viewCampaign } from "#domain/campaigns/view-campaign";
import { listIndicators } from "#domain/indicators/list-indicators";
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

experienceCards.get(`${PATH}/neu`, async (c) => {
  asEditor(c.get("member"));
  return html(c, <CardEditorPage {...pageOf(c)} typed={{}} indicators={await regional(c)} />);
});

experienceCards.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, experienceInput);
  if (!form.ok) return html(c, <CardEditorPage {...pageOf(c)} {...form} indicators={await regional(c)} />, 422);
  const { id } = await writeCard(c.env.scope, editor, form.value);
  return c.redirect(withFlash(`${PATH}/${id}`, "gespeichert"), 303);
});

experienceCards.get(one, (c) => show(c));

experienceCards.get(`${one}/bearbeiten`, (c) => edit(c));

experienceCards.post(one, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, cardChangeInput);
  if (!form.ok) return edit(c, form, 422);
  const answer = await changeCard(c.env.scope, editor, c.req.param("id"), form.value);
  if ("overtaken" in answer) {
    const { textRevision: _, ...input } = form.value;
    const typed = { ...answer.overtaken, ...rowOf(input, answer.overtaken.content) };
    const overtaken = versionChanges(answer.overtaken, typed, await regional(c));
    const problems: Problem[] = [{ field: "title", rule: "overtaken" }];
    return edit(c, { typed: form.typed, problems, overtaken }, 422);
  }
  return c.redirect(withFlash(pathOf(c), "gespeichert"), 303);
});

experienceCards.post(`${one}/pruefung`, async (c) => {
  const answer = await handInCard(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  if ("problems" in answer) return edit(c, answer, 422);
  return c.redirect(withFlash(pathOf(c), "karte-eingereicht"), 303);
});

experienceCards.post(`${one}/zahlen`, async (c) => {
  const { changed } = await refreshFigures(c.env.scope, asEditor(c.get("member")), c.req.param("id"));
  return c.redirect(withFlash(pathOf(c), changed ? "zahlen-geholt" : "zahlen-gleich"), 303);
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
  return html(c, <OwnCardPage {...pageOf(c)} card={card} form="return" {...came} />, status);
}

const regional = async (c: Context<Team>) => (await listIndicators(c.env.scope)).filter(({ own }) => !own);

interface Came {
  typed?: Typed;
  problems?: Problem[];
  overtaken?: VersionChange[];
}

/** The form with what the card says, or with what was typed where it came back. */
async function edit(c: Context<Team>, { typed, ...came }: Came = {}, status: 200 | 422 = 200) {
  asEditor(c.get("member"));
  const card = await readCard(c.env.scope, c.req.param("id")!);
  const note = card.campaignId ? (await viewCampaign(c.env.scope, card.campaignId)).campaign.result : "";
  return html(
    c,
    <CardEditorPage
      {...pageOf(c)}
      card={card}
      typed={typed ?? typedFrom({ ...inputOf(card), costCents: euroTyped(card.costCents) })}
      note={note}
      indicators={card.indicators.filter(({ own }) => !own)}
      {...came}
    />,
    status,
  );
}
