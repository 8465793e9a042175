import { Hono, type Context } from "hono";
import { listDeskOpenings, viewDeskOpening } from "#domain/desk/list-openings";
import { closeDeskOpening, publishDeskOpening, renewDeskOpening } from "#domain/desk/publish-opening";
import { changeDeskOpening, writeDeskOpening } from "#domain/desk/write-opening";
import { closingInput, openingInput } from "#domain/openings/opening-input";
import { typedFromOpening } from "#domain/openings/opening-record";
import type { Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { AtDesk } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { OpeningClosingPage } from "../pages/opening-closing.tsx";
import { OpeningEditorPage } from "../pages/opening-editor.tsx";
import { OpeningPage } from "../pages/opening.tsx";
import { OpeningsPage } from "../pages/openings.tsx";
import { withFlash } from "../texts/flashes.ts";
import { deskPath } from "../texts/navigation.ts";

const PATH = "/betrieb/:desk/angebote";

/** What the employer offers. */
export const openings = new Hono<AtDesk>();

const idIn = (c: Context<AtDesk>) => c.req.param("opening") ?? "";
const to = (c: Context<AtDesk>, id: string, flash: Parameters<typeof withFlash>[1]) =>
  c.redirect(withFlash(deskPath(c.get("desk"), `/angebote/${id}`), flash), 303);

openings.get(PATH, async (c) =>
  html(c, <OpeningsPage {...pageOf(c)} openings={await listDeskOpenings(c.env.scope, c.get("desk"))} />),
);

openings.get(`${PATH}/neu`, (c) =>
  html(c, <OpeningEditorPage {...pageOf(c)} typed={{ kind: c.req.query("art") ?? "" }} problems={[]} />),
);

openings.post(PATH, async (c) => {
  const form = await checkForm(c.req.raw, openingInput);
  const made = form.ok ? await writeDeskOpening(c.env.scope, c.get("desk"), form.value) : form;
  if ("id" in made) return to(c, made.id, "entwurf-gespeichert");
  return html(c, <OpeningEditorPage {...pageOf(c)} typed={form.typed} problems={made.problems} />, 422);
});

openings.get(`${PATH}/:opening`, async (c) =>
  html(c, <OpeningPage {...pageOf(c)} {...await viewDeskOpening(c.env.scope, c.get("desk"), idIn(c))} />),
);

openings.get(`${PATH}/:opening/bearbeiten`, async (c) => {
  const { opening, waiting } = await viewDeskOpening(c.env.scope, c.get("desk"), idIn(c));
  const wanted = waiting?.kind === "opening-change" ? typedAgain(waiting.content.input) : {};
  return editor(c, { ...typedFromOpening(opening), ...wanted });
});

openings.post(`${PATH}/:opening`, async (c) => {
  const form = await checkForm(c.req.raw, openingInput);
  await viewDeskOpening(c.env.scope, c.get("desk"), idIn(c));
  const done = form.ok ? await changeDeskOpening(c.env.scope, c.get("desk"), idIn(c), form.value) : form;
  if ("problems" in done) return editor(c, form.typed, done.problems);
  return to(c, idIn(c), done.live ? "angebot-gespeichert" : "wartet");
});

openings.post(`${PATH}/:opening/veroeffentlichung`, async (c) => {
  const done = await publishDeskOpening(c.env.scope, c.get("desk"), idIn(c));
  if ("problems" in done) return to(c, idIn(c), "angebot-abgelaufen");
  return to(c, idIn(c), done.live ? "angebot-veroeffentlicht" : "angebot-wartet");
});

openings.post(`${PATH}/:opening/verlaengerung`, async (c) => {
  await renewDeskOpening(c.env.scope, c.get("desk"), idIn(c));
  return to(c, idIn(c), "angebot-verlaengert");
});

openings.get(`${PATH}/:opening/schliessung`, (c) => closing(c));

openings.post(`${PATH}/:opening/schliessung`, async (c) => {
  const form = await checkForm(c.req.raw, closingInput);
  if (!form.ok) return closing(c, form.problems);
  await closeDeskOpening(c.env.scope, c.get("desk"), idIn(c), form.value.reason);
  return to(c, idIn(c), "angebot-geschlossen");
});

const editor = (c: Context<AtDesk>, typed: Typed, problems: Problem[] = []) =>
  html(
    c,
    <OpeningEditorPage {...pageOf(c)} opening={idIn(c)} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );

async function closing(c: Context<AtDesk>, problems: Problem[] = []) {
  const { opening } = await viewDeskOpening(c.env.scope, c.get("desk"), idIn(c));
  return html(
    c,
    <OpeningClosingPage {...pageOf(c)} opening={opening} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}

/** A checked input as it was typed. */
function typedAgain(input: unknown): Typed {
  const entries = Object.entries(input as Record<string, string | number | boolean | null>);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === true ? "on" : value === false ? "" : String(value ?? "")]),
  );
}
