import { Hono, type Context } from "hono";
import { changeOpening } from "#domain/openings/change-opening";
import { closeOpening } from "#domain/openings/close-opening";
import { listManagedOpenings } from "#domain/openings/list-managed-openings";
import { closingInput, openingInput } from "#domain/openings/opening-input";
import { typedFromOpening } from "#domain/openings/opening-record";
import { publishOpening } from "#domain/openings/publish-opening";
import { chooseEmployer, viewManagedOpening } from "#domain/openings/view-managed-opening";
import { writeOpening } from "#domain/openings/write-opening";
import { asEditor, asReader } from "#domain/team/actors";
import { checkForm, html } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { OpeningClosingPage } from "../pages/opening-closing.tsx";
import { OpeningEditorPage } from "../pages/opening-editor.tsx";
import { OpeningPage } from "../pages/opening.tsx";
import { OpeningsPage } from "../pages/openings.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/angebote";

/** Openings the county manages for its employers. */
export const openings = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") ?? "";

openings.get(PATH, async (c) => {
  const status = (["draft", "closed"] as const).find((one) => one === c.req.query("stand")) ?? "published";
  return html(
    c,
    <OpeningsPage
      {...pageOf(c)}
      status={status}
      openings={await listManagedOpenings(c.env.scope, asReader(c.get("member")))}
    />,
  );
});

openings.get(`${PATH}/neu`, async (c) => {
  asEditor(c.get("member"));
  const typed = { employerId: c.req.query("arbeitgeber") ?? "" };
  return html(c, <OpeningEditorPage {...pageOf(c)} employers={await chooseEmployer(c.env.scope)} typed={typed} />);
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
  return html(
    c,
    <OpeningEditorPage {...pageOf(c)} employers={employers} opening={opening.id} typed={typedFromOpening(opening)} />,
  );
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
