import { Hono, type Context } from "hono";
import { chosenInput } from "#domain/care/bulk-input";
import { giveUpEmployer } from "#domain/care/give-up-employer";
import { ownCare } from "#domain/care/own-care";
import { takeNewAddress } from "#domain/care/propose-new-address";
import { confirmEmployers } from "#domain/directory/confirm-employer";
import { reviewEmployer } from "#domain/directory/review-employer";
import { asEditor, asLead, asReader } from "#domain/team/actors";
import { isId, refuse, type Problem } from "#kernel";
import { checkForm, html } from "#web";
import type { Team } from "../app.tsx";
import { ConfirmationPage } from "../pages/confirmation.tsx";
import { careListIn, EmployerCarePage } from "../pages/employer-care.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const EMPLOYERS = "/team/arbeitgeber";
const PATH = `${EMPLOYERS}/pflege`;

/** Which of the county's records want a look: confirming them, following a website that moved, giving one up. */
export const employerCare = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") ?? "";

employerCare.get(PATH, (c) => show(c));

employerCare.post(`${PATH}/bestaetigungen`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, chosenInput);
  if (!form.ok) return show(c, form.problems);
  await confirmEmployers(c.env.scope, editor, form.value.id);
  return c.redirect(withFlash(PATH, "bestaetigt"), 303);
});

employerCare.post(`${EMPLOYERS}/:id/bestaetigung`, async (c) => {
  const editor = asEditor(c.get("member"));
  const id = idIn(c);
  if (!isId("emp", id)) refuse("not-found");
  await confirmEmployers(c.env.scope, editor, [id]);
  return c.redirect(withFlash(PATH, "bestaetigt"), 303);
});

employerCare.post(`${EMPLOYERS}/:id/neue-adresse`, async (c) => {
  const done = await takeNewAddress(c.env.scope, asEditor(c.get("member")), idIn(c));
  if ("problems" in done) refuse("conflict");
  return c.redirect(withFlash(`${PATH}?liste=webadressen`, "gespeichert"), 303);
});

employerCare.get(`${EMPLOYERS}/:id/abgabe`, async (c) => {
  const { employer, own } = await reviewEmployer(c.env.scope, asLead(c.get("member")), idIn(c));
  if (!own) refuse("not-found");
  const path = `${EMPLOYERS}/${employer.id}`;
  return html(
    c,
    <ConfirmationPage
      {...pageOf(c)}
      path={path}
      title={`Zuständigkeit für ${employer.name} abgeben`}
      action={`${path}/abgabe`}
      button="An die Agentur abgeben"
      back={{ href: path, label: "Doch behalten" }}
    >
      <p>
        Die regionale Agentur steht dann für den Eintrag ein und sucht einen Kreis, der ihn übernimmt. Er bleibt im
        Verzeichnis, und seine Angebote bleiben offen.
      </p>
      <p>
        Ihre eigene Fassung, Ihre Ansprechperson und ob Sie den Arbeitgeber zeigen, bleibt bei Ihnen und wird niemandem
        gezeigt. Zurückholen können Sie die Zuständigkeit nur, wenn die Agentur sie Ihnen wieder anbietet.
      </p>
    </ConfirmationPage>,
  );
});

employerCare.post(`${EMPLOYERS}/:id/abgabe`, async (c) => {
  await giveUpEmployer(c.env.scope, asLead(c.get("member")), idIn(c));
  return c.redirect(withFlash(`${EMPLOYERS}/${idIn(c)}`, "abgegeben"), 303);
});

async function show(c: Context<Team>, problems?: Problem[]) {
  const list = careListIn(c.req.query("liste"));
  const care = await ownCare(c.env.scope, asReader(c.get("member")), { list, after: c.req.query("nach") });
  return html(c, <EmployerCarePage {...pageOf(c)} list={list} care={care} problems={problems} />, problems ? 422 : 200);
}
