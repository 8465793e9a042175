import { Hono } from "hono";
import { changeClaim, claimInput } from "#domain/region/change-claim";
import { asEditor } from "#domain/team/actors";
import { checkForm, html } from "#web";
import type { Agency } from "../app.tsx";
import { BrandFramePage } from "../pages/brand-frame.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/gestaltungsrahmen";

export const brandFrame = new Hono<Agency>();

brandFrame.get(PATH, (c) => {
  asEditor(c.get("member"));
  return html(c, <BrandFramePage {...pageOf(c)} />);
});

brandFrame.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, claimInput);
  if (!form.ok) return html(c, <BrandFramePage {...pageOf(c)} typed={form.typed} problems={form.problems} />, 422);
  await changeClaim(c.env.scope, editor, form.value);
  return c.redirect(withFlash(PATH, "gespeichert"), 303);
});
