import { Hono } from "hono";
import { confirmProfile } from "#domain/desk/confirm-profile";
import { listDesks } from "#domain/desk/open-desk";
import { viewDesk } from "#domain/desk/view-desk";
import { html } from "#web";
import type { AtDesk } from "../app.tsx";
import { ChooseDeskPage } from "../pages/choose-desk.tsx";
import { pageOf } from "../pages/frame.tsx";
import { HomePage } from "../pages/home.tsx";
import { withFlash } from "../texts/flashes.ts";
import { deskPath } from "../texts/navigation.ts";

/** Where one lands: at one's only desk, or at the choice among several. */
export const home = new Hono<AtDesk>();

home.get("/betrieb", async (c) => {
  const desks = await listDesks(c.env.scope, c.get("member"));
  const [only, ...more] = desks;
  if (only && more.length === 0) return c.redirect(deskPath(only), 303);
  return html(c, <ChooseDeskPage scope={c.env.scope} desks={desks} />);
});

home.get("/betrieb/:desk", async (c) => {
  const view = await viewDesk(c.env.scope, c.get("desk"));
  return html(c, <HomePage {...pageOf(c)} {...view} />);
});

home.post("/betrieb/:desk/bestaetigung", async (c) => {
  await confirmProfile(c.env.scope, c.get("desk"));
  return c.redirect(withFlash(deskPath(c.get("desk")), "bestaetigt"), 303);
});
