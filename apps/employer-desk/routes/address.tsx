import { Hono, type Context } from "hono";
import { addressInput, contactInput } from "#domain/desk/address-input";
import { askAddressChange } from "#domain/desk/ask-address-change";
import { stopAddressChange } from "#domain/desk/decide-address-change";
import { introduceYourself, viewAddress } from "#domain/desk/view-address";
import type { Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { AtDesk } from "../app.tsx";
import { AddressPage } from "../pages/address.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";
import { deskPath } from "../texts/navigation.ts";

const PATH = "/betrieb/:desk/adresse";

/** The address on file. */
export const address = new Hono<AtDesk>();

const back = (c: Context<AtDesk>, flash: Parameters<typeof withFlash>[1]) =>
  c.redirect(withFlash(deskPath(c.get("desk"), "/adresse"), flash), 303);

address.get(PATH, (c) => show(c));

address.post(PATH, async (c) => {
  const form = await checkForm(c.req.raw, addressInput);
  const asked = form.ok ? await askAddressChange(c.env.scope, c.get("desk"), form.value.address) : form;
  return "problems" in asked ? show(c, form.typed, asked.problems) : back(c, "adresse-angefragt");
});

address.post(`${PATH}/stopp`, async (c) => {
  await stopAddressChange(c.env.scope, c.get("desk"), c.get("desk").id);
  return back(c, "adresse-gestoppt");
});

address.post(`${PATH}/name`, async (c) => {
  const form = await checkForm(c.req.raw, contactInput);
  if (!form.ok) return show(c, form.typed, form.problems);
  await introduceYourself(c.env.scope, c.get("desk"), form.value.contactName);
  return back(c, "name-gespeichert");
});

async function show(c: Context<AtDesk>, typed: Typed = {}, problems: Problem[] = []) {
  const view = await viewAddress(c.env.scope, c.get("desk"));
  return html(
    c,
    <AddressPage {...pageOf(c)} {...view} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}
