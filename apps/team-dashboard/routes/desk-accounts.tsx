import { Hono, type Context } from "hono";
import { addressInput, contactInput } from "#domain/desk/address-input";
import { changeAddress } from "#domain/desk/ask-address-change";
import { closeDesk, nameContact } from "#domain/desk/close-desk";
import { decideAddressChange, stopAddressChange } from "#domain/desk/decide-address-change";
import { viewAccount } from "#domain/desk/list-accounts";
import { trustEmployer } from "#domain/desk/trust-employer";
import { asEditor, asReader } from "#domain/team/actors";
import { found, type Problem } from "#kernel";
import { checkForm, html, one, typedIn, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { ConfirmationPage } from "../pages/confirmation.tsx";
import { AccountPage } from "../pages/desk/account.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/arbeitgeber/:id/konto";

/** The desk of one employer, as the county keeps it. */
export const deskAccounts = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") ?? "";
const back = (c: Context<Team>, flash: Parameters<typeof withFlash>[1]) =>
  c.redirect(withFlash(`/team/arbeitgeber/${idIn(c)}/konto`, flash), 303);

deskAccounts.get(PATH, (c) => show(c));

deskAccounts.post(`${PATH}/vertrauen`, async (c) => {
  const trusted = one(await typedIn(c.req.raw), "trusted") === "on";
  await trustEmployer(c.env.scope, asEditor(c.get("member")), idIn(c), trusted);
  return back(c, "gespeichert");
});

deskAccounts.post(`${PATH}/name`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, contactInput);
  if (!form.ok) return show(c, form.typed, form.problems);
  await nameContact(c.env.scope, editor, idIn(c), form.value.contactName);
  return back(c, "gespeichert");
});

deskAccounts.post(`${PATH}/adresse`, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, addressInput);
  const asked = form.ok ? await changeAddress(c.env.scope, editor, idIn(c), form.value.address) : form;
  return "problems" in asked ? show(c, form.typed, asked.problems) : back(c, "adresse-angefragt");
});

deskAccounts.post(`${PATH}/adresse/stopp`, async (c) => {
  const editor = asEditor(c.get("member"));
  const { account } = await viewAccount(c.env.scope, editor, idIn(c));
  await stopAddressChange(c.env.scope, editor, found(account).id);
  return back(c, "adresse-gestoppt");
});

deskAccounts.post(`${PATH}/adresse/zustimmung`, (c) => decide(c, "agree"));
deskAccounts.post(`${PATH}/adresse/ablehnung`, (c) => decide(c, "decline"));

deskAccounts.get(`${PATH}/schliessung`, async (c) => {
  const { employer, account } = await viewAccount(c.env.scope, asEditor(c.get("member")), idIn(c));
  found(account);
  const path = `/team/arbeitgeber/${employer.id}/konto`;
  return html(
    c,
    <ConfirmationPage
      {...pageOf(c)}
      path={path}
      title={`Zugang von ${employer.name} schließen?`}
      action={`${path}/schliessung`}
      button="Zugang schließen"
      back={{ href: path, label: "Doch nicht" }}
    >
      <p>
        Wer gerade angemeldet ist, ist es im selben Moment nicht mehr. Der Eintrag und die Angebote bleiben. Einladen
        können Sie jederzeit neu, auch unter einer anderen Adresse.
      </p>
    </ConfirmationPage>,
  );
});

deskAccounts.post(`${PATH}/schliessung`, async (c) => {
  await closeDesk(c.env.scope, asEditor(c.get("member")), idIn(c));
  return back(c, "zugang-geschlossen");
});

async function decide(c: Context<Team>, decision: "agree" | "decline") {
  const editor = asEditor(c.get("member"));
  const { changes } = await viewAccount(c.env.scope, editor, idIn(c));
  const open = found(changes.find(({ state }) => state === "open"));
  await decideAddressChange(c.env.scope, editor, open.id, decision);
  return back(c, decision === "agree" ? "adresse-zugestimmt" : "adresse-abgelehnt");
}

async function show(c: Context<Team>, typed: Typed = {}, problems: Problem[] = []) {
  const view = await viewAccount(c.env.scope, asReader(c.get("member")), idIn(c));
  return html(
    c,
    <AccountPage {...pageOf(c)} {...view} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}
