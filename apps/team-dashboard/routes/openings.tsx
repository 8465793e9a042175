import { Hono, type Context } from "hono";
import { changeOpening } from "#domain/openings/change-opening";
import { closeOpening } from "#domain/openings/close-opening";
import { listManagedOpenings } from "#domain/openings/list-managed-openings";
import { closingInput, openingInput } from "#domain/openings/opening-input";
import { typedFromOpening } from "#domain/openings/opening-record";
import { kindsOf } from "#domain/openings/opening-question";
import { publishOpening } from "#domain/openings/publish-opening";
import { renewOpening } from "#domain/openings/renew-opening";
import { usualLastDay } from "#domain/openings/validity";
import { chooseEmployer, viewManagedOpening } from "#domain/openings/view-managed-opening";
import { writeOpening } from "#domain/openings/write-opening";
import { asEditor, asReader } from "#domain/team/actors";
import { checkForm, html, one, placeOf, typedIn } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { OpeningClosingPage } from "../pages/opening-closing.tsx";
import type { ManagedState } from "#db/repositories";
import { OpeningKindPage } from "../pages/opening-kind.tsx";
import { OpeningEditorPage } from "../pages/opening-editor.tsx";
import { OpeningPage } from "../pages/opening.tsx";
import { OpeningsPage } from "../pages/openings.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/angebote";

/** Openings the county manages for its employers. */
export const openings = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") ?? "";

/** What the team's lists are called in the address. */
const states = { unbestaetigt: "unconfirmed", draft: "draft", closed: "closed" } as const;
const UNCONFIRMED = `${PATH}?stand=unbestaetigt`;

openings.get(PATH, async (c) => {
  const asked = c.req.query("stand") ?? "";
  const state: ManagedState = Object.hasOwn(states, asked) ? states[asked as keyof typeof states] : "published";
  const after = placeOf(c.req.query("nach"));
  const listed = await listManagedOpenings(c.env.scope, asReader(c.get("member")), state, after);
  return html(c, <OpeningsPage {...pageOf(c)} state={state} {...listed} first={after === undefined} />);
});

openings.get(`${PATH}/neu`, async (c) => {
  asEditor(c.get("member"));
  const { scope } = c.env;
  const employer = c.req.query("arbeitgeber") ?? "";
  const kind = kindsOf(scope.tenant.programmes).find((known) => known === c.req.query("art"));
  if (!kind) return html(c, <OpeningKindPage {...pageOf(c)} employer={employer} />);
  const typed = { employerId: employer, kind, validUntil: usualLastDay(kind, scope.clock.now()) };
  return html(c, <OpeningEditorPage {...pageOf(c)} employers={await chooseEmployer(scope)} typed={typed} />);
});

openings.post(PATH, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, openingInput);
  const made = form.ok ? await writeOpening(scope, editor, form.value) : form;
  if ("id" in made) return c.redirect(withFlash(`${PATH}/${made.id}`, "gespeichert"), 303);
  return html(
    c,
    <OpeningEditorPage
      {...pageOf(c)}
      employers={await chooseEmployer(scope)}
      typed={form.typed}
      problems={made.problems}
    />,
    422,
  );
});

openings.get(`${PATH}/:id`, async (c) => {
  const view = await viewManagedOpening(c.env.scope, asReader(c.get("member")), idIn(c));
  return html(c, <OpeningPage {...pageOf(c)} {...view} />);
});

openings.get(`${PATH}/:id/bearbeiten`, async (c) => {
  const { opening, employers } = await viewManagedOpening(c.env.scope, asEditor(c.get("member")), idIn(c));
  const kind = kindsOf(c.env.scope.tenant.programmes).find((known) => known === c.req.query("art")) ?? opening.kind;
  const typed = typedFromOpening({ ...opening, kind });
  return html(c, <OpeningEditorPage {...pageOf(c)} employers={employers} opening={opening.id} typed={typed} />);
});

openings.post(`${PATH}/:id`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, openingInput);
  if (!form.ok) {
    const { opening, employers } = await viewManagedOpening(scope, editor, idIn(c));
    return html(
      c,
      <OpeningEditorPage
        {...pageOf(c)}
        employers={employers}
        opening={opening.id}
        typed={form.typed}
        problems={form.problems}
      />,
      422,
    );
  }
  await changeOpening(scope, editor, idIn(c), form.value);
  return c.redirect(withFlash(`${PATH}/${idIn(c)}`, "gespeichert"), 303);
});

openings.post(`${PATH}/:id/veroeffentlichung`, async (c) => {
  const outcome = await publishOpening(c.env.scope, asEditor(c.get("member")), idIn(c));
  const refused = outcome?.problems[0]?.field === "employerId" ? "angebot-nicht-betreut" : "angebot-abgelaufen";
  return c.redirect(withFlash(`${PATH}/${idIn(c)}`, outcome ? refused : "angebot-veroeffentlicht"), 303);
});

openings.post(`${PATH}/:id/verlaengerung`, async (c) => {
  await renewOpening(c.env.scope, asEditor(c.get("member")), idIn(c));
  const fromList = one(await typedIn(c.req.raw), "_von") === "liste";
  return c.redirect(withFlash(fromList ? UNCONFIRMED : `${PATH}/${idIn(c)}`, "angebot-verlaengert"), 303);
});

openings.get(`${PATH}/:id/schliessung`, async (c) => {
  const { opening } = await viewManagedOpening(c.env.scope, asEditor(c.get("member")), idIn(c));
  return html(c, <OpeningClosingPage {...pageOf(c)} opening={opening} />);
});

openings.post(`${PATH}/:id/schliessung`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, closingInput);
  if (!form.ok) {
    const { opening } = await viewManagedOpening(scope, editor, idIn(c));
    return html(c, <OpeningClosingPage {...pageOf(c)} opening={opening} problems={form.problems} />, 422);
  }
  await closeOpening(scope, editor, idIn(c), form.value.reason);
  return c.redirect(withFlash(`${PATH}/${idIn(c)}`, "angebot-geschlossen"), 303);
});
